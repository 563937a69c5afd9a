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
    ['capitals count', 'The harbour town', []],
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
