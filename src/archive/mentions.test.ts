import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, group, person, place } from '../test/records.ts';
import { createNameFinder } from './mentions.ts';

const names = createNameFinder([
  group('the-guard', { name: 'al-Qarn', acronym: 'Q.A.' }),
  group('northern-guard', { name: 'al-Qarn in the North', aliases: ['AQN'] }),
  group('gazette', { name: 'Port Gazette', aliases: [{ name: 'the Port', weak: true }] }),
  place('port', { name: 'Port', aliases: ['PT'] }),
  place('estreve', { name: 'Estrève', aliases: [{ name: 'إستريف', lang: 'ar' }] }),
  place('wadi', { name: 'Wadi ’Ayn', aliases: ['’Ayn'] }),
  person('anna', { name: 'Anna O’Dunne', aliases: ['O’Dunne', { name: 'Rose', weak: true }] }),
  person('rose', { name: 'Rose' }),
  place('rosetown', { name: 'Rose Town' }),
]);

/** The names found, each with those who bear it. */
const found = (text: string) =>
  names.find(text).map(({ name, start, end, entities }) => {
    expect(text.slice(start, end)).toBe(name);
    return [name, ...entities.map(({ id, weak }) => (weak ? `${id} (weak)` : id))].join(': ');
  });

describe('names are found in text', () => {
  test.each<[string, string, string[]]>([
    ['at the start and the end', 'Port is Port', ['Port: port', 'Port: port']],
    ['as whole words', 'Porto, Airport, Sport, PT2, XPT', []],
    ['the longest first', 'Port Gazette of Port', ['Port Gazette: gazette', 'Port: port']],
    ['the longest first, of one beginning', 'al-Qarn in the North', ['al-Qarn in the North: northern-guard']],
    ['the shorter where the longer breaks off', 'al-Qarn in the South', ['al-Qarn: the-guard']],
    ['the shorter where the longer goes on', 'al-Qarn in the Northeast', ['al-Qarn: the-guard']],
    ['without overlaps', 'the Port Gazette', ['the Port: gazette (weak)']],
    ['before a possessive', "Port’s and Port's", ['Port: port', 'Port: port']],
    ['beside a hyphen', 'Port-based, pro-Port, al-Qarn-linked', ['Port: port', 'Port: port', 'al-Qarn: the-guard']],
    ['beside punctuation', '“Port”, (Port), Port. —Port—', Array(4).fill('Port: port') as string[]],
    ['beside a slash or a number', 'Port/Estrève 9Port', ['Port: port', 'Estrève: estreve']],
    ['in the same case', 'port, PORT, Al-Qarn', []],
    ['with their accents', 'Estrève, Estreve', ['Estrève: estreve']],
    ['not beside a combining accent', 'Port\u0301', []],
    ['with any apostrophe', "O’Dunne O'Dunne O‘Dunne Oʼdunne", ['O’Dunne: anna', "O'Dunne: anna", 'O‘Dunne: anna']],
    ['with any hyphen', 'al\u2010Qarn al\u2011Qarn al–Qarn', ['al\u2010Qarn: the-guard', 'al\u2011Qarn: the-guard']],
    ['across a line break', 'Anna\nO’Dunne', ['Anna\nO’Dunne: anna']],
    ['across a space that does not break', 'Anna\u00a0O’Dunne', ['Anna\u00a0O’Dunne: anna']],
    ['that end in a full stop', 'Q.A. and Q.A.-led, not Q.A.B', ['Q.A.: the-guard', 'Q.A.: the-guard']],
    ['that begin with an apostrophe', 'Wadi ’Ayn, ’Ayn, Ayn', ['Wadi ’Ayn: wadi', '’Ayn: wadi']],
    ['in Arabic', 'في إستريف، إستريفي', ['إستريف: estreve']],
    ['that two bear', 'Rose', ['Rose: anna (weak): rose']],
    ['again and again', 'Rose Town Rose', ['Rose Town: rosetown', 'Rose: anna (weak): rose']],
    ['with two spaces', 'Anna  O’Dunne', ['Anna  O’Dunne: anna']],
    ['with spaces of any kind', 'Anna\u00a0 \u2009\n O’Dunne', ['Anna\u00a0 \u2009\n O’Dunne: anna']],
    ['in letters of another width', 'Ａｎｎａ　Ｏ＇Ｄｕｎｎｅ', ['Ａｎｎａ　Ｏ＇Ｄｕｎｎｅ: anna']],
    ['with accents apart', 'Estre\u0300ve', ['Estre\u0300ve: estreve']],
    ['after others that change their length', 'ﬁne  Port, ﬀ  Port', ['Port: port', 'Port: port']],
    ['beside a sign', 'Port™ Port…', Array(2).fill('Port: port') as string[]],
    ['in nothing', '', []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

test('an archive without entities names nobody', () => {
  expect(createNameFinder([]).find('Port')).toEqual([]);
});

test('one who bears a name twice bears it once', () => {
  const [mention] = createNameFinder([person('a', { name: 'O’Dunne', aliases: ["O'Dunne"] })]).find('O’Dunne');
  expect(mention!.entities).toEqual([{ id: 'a', weak: false }]);
});

describe('in an article that is tagged by the words of its text', () => {
  const tagged = article('storm', { places: [{ id: 'port', as: 'the harbour town' }, 'wadi'] });
  const found = (text: string) =>
    names
      .within(tagged)(text)
      .map(({ name, entities }) => `${name}: ${entities.map(({ id }) => id).join()}`);

  test.each([
    ['those words name it', 'In the harbour town', ['the harbour town: port']],
    ['the longest name wins', 'Off the harbour town Port', ['the harbour town: port', 'Port: port']],
    ['they may begin a sentence', 'The harbour town', ['The harbour town: port']],
    ['they may be set in capitals', 'IN THE HARBOUR TOWN', ['THE HARBOUR TOWN: port']],
    ['capitals count otherwise', 'the Harbour tOwn', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('elsewhere they name nothing', () => {
    expect(names.find('In the harbour town')).toEqual([]);
  });
});

describe('a name is not found within a longer name', () => {
  const { find } = createNameFinder([
    place('testville', { name: 'Testville' }),
    place('norland', { name: 'Norland' }),
    place('south-haven', { name: 'South Haven' }),
    place('haven', { name: 'Haven' }),
    person('mara', { name: 'Mara Quill', aliases: ['Quill'] }),
    person('haven-person', { name: 'Rose Haven', aliases: [{ name: 'Haven', weak: true }] }),
    group('guard', { name: 'Guard' }),
  ]);
  const namesIn = (text: string) =>
    find(text).map(({ name, entities }) => `${name}: ${entities.map(({ id }) => id).join()}`);

  test.each([
    'It happened in South Testville.',
    'In North-East Testville',
    'In Southwest Testville',
    'New Testville, Old Testville, Upper Testville, Lower Testville, Great Testville, Little Testville',
    'St. Testville, Saint Testville, Fort Testville, Port Testville, Lake Testville, Mount  Testville',
    'Testville-North',
    'Testville-Norland',
    'Neu-Testville',
    'Testville-on-Sea',
    'Stoke-on-Testville',
    'Testville\u2011North',
    'Mara Quill-Baker',
    'Baker-Quill',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test.each([
    ['before a small letter', 'Testville-based', ['Testville: testville']],
    ['after a prefix', 'Anti-Testville, pro-Testville', ['Testville: testville', 'Testville: testville']],
    ['in the capitals of a headline', 'Testville-Based Guard', ['Testville: testville', 'Guard: guard']],
    ['beside a dash', 'the Testville–Norland road', ['Testville: testville', 'Norland: norland']],
    ['at the ends of a road', 'the Testville-to-Norland road', ['Testville: testville', 'Norland: norland']],
    ['after a compass word in small letters', 'in south Testville', ['Testville: testville']],
    ['after a sentence', 'They went South. Testville fell.', ['Testville: testville']],
    ['after another word', 'Mayor Testville, The Testville', ['Testville: testville', 'Testville: testville']],
    ['that is known', 'in South Haven', ['South Haven: south-haven']],
    ['after a known name', 'in South Haven Testville', ['South Haven: south-haven', 'Testville: testville']],
    ['that no place bears', 'Old Quill, Great Guard', ['Quill: mara', 'Guard: guard']],
    ['that a place bears, and a person', 'Old Haven', ['Haven: haven-person']],
    ['before a number', 'Testville-2', ['Testville: testville']],
  ])('but is %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('unless an article says that it means it', () => {
    const within = createNameFinder([place('testville', { name: 'Testville' })]).within(
      article('storm', { places: [{ id: 'testville', as: 'Testville' }] }),
    );
    expect(within('in South Testville')).toHaveLength(1);
  });
});

describe('in an article, what it is tagged with is found in loose forms of its names', () => {
  const entities = [
    person('jane', { name: 'Jane Roe', aliases: [{ name: 'The Lamplighter', kind: 'short' }] }),
    person('jose', { name: 'José Pérez' }),
    person('ada', { name: 'Ada B. Long' }),
    person('karim', { name: 'كريم المنصوري' }),
    person('smith', { name: 'ジョン・スミス' }),
    person('anna', { name: 'Anna', aliases: [{ name: 'Annas', kind: 'form' }] }),
    person('anna-maria', { name: 'Anna-Maria Øst' }),
    group('monde', { name: 'Le Monde', aliases: [{ name: 'du Monde', kind: 'form' }] }),
    group('guard', { name: 'al-Qarn' }),
    place('star', { name: 'Étoile-Nord' }),
    place('lodz', { name: 'Łódź' }),
    place('aden', { name: 'عدن' }),
    place('yemen', { name: 'اليمن' }),
    place('lebanon', { name: 'لبنان' }),
    place('haifa', { name: 'חיפה' }),
    place('beijing', { name: '北京' }),
    place('bangkok', { name: 'กรุงเทพ' }),
    place('laos', { name: 'ラオス' }),
    place('orel', { name: 'Орёл' }),
    place('port', { name: 'Port' }),
  ];
  const { find, within } = createNameFinder(entities);
  const tagged = within(
    article('storm', Object.fromEntries(['people', 'groups', 'places'].map((field) => [field, idsIn(field)]))),
  );
  function idsIn(field: string): string[] {
    return entities.filter(({ file }) => file.startsWith(field)).map(({ id }) => id);
  }

  test.each<[string, string, string[]]>([
    ['in capitals', 'JANE ROE CAME EARLY', ['JANE ROE: jane']],
    ['in capitals, one word of it', 'Jane ROE', ['Jane ROE: jane']],
    ['in capitals without accents', 'ETOILE-NORD', ['ETOILE-NORD: star']],
    ['in capitals with a possessive', 'JANE ROE’S', ['JANE ROE: jane']],
    ['in capitals, hyphens and all', 'AL-QARN-LED', ['AL-QARN: guard']],
    ['not in small letters', 'jane roe, port, jane Roe', ['jane Roe: jane']],
    ['with its article in a sentence', 'it was the Lamplighter', ['the Lamplighter: jane']],
    ['at the start of a sentence', 'Al-Qarn left', ['Al-Qarn: guard']],
    ['not as part of a longer name', 'JANE ROE-BAKER of NEW PORT and SOUTH-PORT', []],
    ['without accents', 'Jose Perez in Lodz', ['Jose Perez: jose', 'Lodz: lodz']],
    ['with a space for a hyphen', 'Anna Maria Ost', ['Anna Maria Ost: anna-maria']],
    ['with a middle initial', 'Jane A. Roe and Jane A B Roe', ['Jane A. Roe: jane', 'Jane A B Roe: jane']],
    ['with joined initials', 'Jane J.R. Roe', ['Jane J.R. Roe: jane']],
    ['without its middle initial', 'Ada Long', ['Ada Long: ada']],
    ['without the stop of its initial', 'Ada B Long', ['Ada B Long: ada']],
    ['not with a word between, or a sentence', 'Jane Ann Roe, Jane. Roe, Jane A, Roe', []],
    ['in a declared form', 'Annas Haus, la une du Monde', ['Annas: anna', 'du Monde: monde']],
    ['in a declared form in capitals', 'LA UNE DU MONDE', ['DU MONDE: monde']],
    ['after an elision', "d'Anna", ['Anna: anna']],
    ['after Arabic prefixes', 'بعدن وعدن وبعدن', ['بعدن: aden', 'وعدن: aden', 'وبعدن: aden']],
    ['after an Arabic article', 'العدن والعدن', ['العدن: aden', 'والعدن: aden']],
    ['that has the Arabic article', 'واليمن لليمن باليمن', ['واليمن: yemen', 'لليمن: yemen', 'باليمن: yemen']],
    ['after an Arabic preposition that its first letter repeats', 'للبنان', ['للبنان: lebanon']],
    ['in Arabic, several words', 'وكريم المنصوري', ['وكريم المنصوري: karim']],
    ['not within another Arabic word', 'عدني معدن', []],
    ['after Hebrew prefixes', 'בחיפה ושבחיפה', ['בחיפה: haifa', 'ושבחיפה: haifa']],
    ['in Chinese, which has no spaces', '他在北京开会', ['北京: beijing']],
    ['in Thai, which has none', 'ที่กรุงเทพวันนี้', ['กรุงเทพ: bangkok']],
    ['in another script beside one without spaces', '记者Jane Roe报道', ['Jane Roe: jane']],
    ['in Japanese', 'ジョン・スミスはラオスで', ['ジョン・スミス: smith', 'ラオス: laos']],
    ['in Japanese, not within a longer word', 'ラオスア', []],
    ['in Russian with е for ё', 'Орел', ['Орел: orel']],
    ['as it is, too', 'Jane Roe of Port', ['Jane Roe: jane', 'Port: port']],
  ])('%s', (_, text, expected) => {
    const mentions = tagged(text);
    expect(mentions.map(({ name, entities }) => `${name}: ${entities.map(({ id }) => id).join()}`)).toEqual(expected);
    for (const { name, start, end } of mentions) expect(text.slice(start, end)).toBe(name);
  });

  test.each(['JANE ROE', 'Jane A. Roe', 'Jose Perez', 'Annas', 'بعدن', '他在北京开会', 'The Lamplighter'])(
    'and no tag is demanded for %s elsewhere',
    (text) => {
      const untagged = within(article('calm'))(text);
      expect(untagged.flatMap(({ name, entities }) => entities.flatMap(({ weak }) => (weak ? [] : [name])))).toEqual(
        text === 'The Lamplighter' ? [text] : [],
      );
      expect(untagged).toEqual(find(text));
    },
  );

  test('loosely, it is weak; as it is, it is not', () => {
    expect(tagged('JANE ROE, Jane Roe').map(({ entities }) => entities[0]!.weak)).toEqual([true, false]);
  });

  test('a name as it is goes before a loose form of the same words', () => {
    const { within } = createNameFinder([group('pt', { name: 'PORT' }), place('port', { name: 'Port' })]);
    const [mention] = within(article('storm', { places: ['port'] }))('PORT');
    expect(mention!.entities).toEqual([{ id: 'pt', weak: false }]);
  });
});

describe('of two people of one name', () => {
  const { within } = createNameFinder([
    person('runner', { name: 'John Roe (runner)' }),
    person('constable', { name: 'John Roe (constable)' }),
  ]);
  const meant = (people: object[] | string[], text: string) =>
    within(article('race', { people }))(text).map(
      ({ name, entities }) => `${name}: ${entities.map(({ id }) => id).join()}`,
    );

  test.each<[string, (string | object)[], string, string[]]>([
    ['both are found', [], 'John Roe', ['John Roe: runner,constable']],
    ['the tag says who is meant', [{ id: 'runner', as: 'John Roe' }, 'constable'], 'John Roe', ['John Roe: runner']],
    ['in capitals too', [{ id: 'runner', as: 'John Roe' }, 'constable'], 'JOHN ROE', ['JOHN ROE: runner']],
    [
      'a tag says it of one place',
      [
        { id: 'runner', as: 'John Roe' },
        { id: 'constable', as: 'John Roe, the constable' },
      ],
      'John Roe met John Roe, the constable',
      ['John Roe: runner', 'John Roe, the constable: constable'],
    ],
  ])('%s', (_, people, text, expected) => {
    expect(meant(people as string[], text)).toEqual(expected);
  });
});

test('every mention is a piece of its text, none overlapping, and loose forms hide no other name', () => {
  const piece = fc.constantFrom(
    'Jane',
    'JANE',
    'A.',
    'Roe',
    'ROE',
    'Port',
    'PORT',
    'New',
    '北京',
    '开会',
    'وعدن',
    '-',
    ' ',
    '. ',
    '’',
  );
  const { within, find } = createNameFinder([
    person('jane', { name: 'Jane Roe', aliases: ['Roe'] }),
    place('port', { name: 'Port' }),
    place('beijing', { name: '北京' }),
    place('aden', { name: 'عدن' }),
  ]);
  const tagged = within(article('storm', { people: ['jane'], places: ['port', 'beijing', 'aden'] }));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let free = 0;
      const mentions = tagged(text);
      for (const { name, start, end } of mentions) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(text.slice(start, end)).toBe(name);
        free = end;
      }
      const idsOf = (found: typeof mentions) => new Set(found.flatMap(({ entities }) => entities.map(({ id }) => id)));
      expect(idsOf(find(text)).difference(idsOf(mentions))).toEqual(new Set());
    }),
  );
});
