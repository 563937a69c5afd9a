import { expect, test } from 'vitest';
import { edtf } from '../edtf.ts';
import { plainParts } from '../test/plain-parts.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import { hasWords, wordsFile, wordsOf } from './words.ts';

test.each([
  ['en', 'Published', 'en.ts', true],
  ['fr', 'Parution', 'fr.ts', true],
  ['fr-CA', 'Parution', 'fr.ts', true],
  ['ar', 'Published', 'en.ts', false],
])('a site in %s says %s', (language, published, file, has) => {
  expect(wordsOf(language).article.published).toBe(published);
  expect(wordsFile(language).pathname.split('/').at(-1)).toBe(file);
  expect(hasWords(language)).toBe(has);
});

test('the language of words is the one that they are in', () => {
  expect(['en-GB', 'fr-CA', 'ar'].map((language) => wordsOf(language).language)).toEqual(['en-GB', 'fr-CA', 'en']);
});

test.each<[string, (words: Words) => string, string, string]>([
  ['no article', ({ articles }) => articles(0), 'no articles', 'aucun article'],
  ['one article', ({ articles }) => articles(1), '1 article', '1 article'],
  ['articles', ({ articles }) => articles(1200), '1,200 articles', '1 200 articles'],
  ['a million articles', ({ articles }) => articles(1_000_000), '1,000,000 articles', '1 000 000 d’articles'],
  ['no person', ({ countOf }) => countOf('person', 0), 'no people', 'aucune personne'],
  ['one person', ({ countOf }) => countOf('person', 1), '1 person', '1 personne'],
  ['people', ({ countOf }) => countOf('person', 2), '2 people', '2 personnes'],
  ['zero of something', ({ figures }) => figures.count(0, { one: 'vote', many: 'votes' }), 'no votes', '0 vote'],
  ['sources', ({ disputes }) => disputes.support(1, 2, false), 'One source, two articles', 'Une source, deux articles'],
  [
    'many sources',
    ({ disputes }) => disputes.support(13, 40, false),
    '13 sources, 40 articles',
    '13 sources, 40 articles',
  ],
  [
    'articles with one text',
    ({ disputes }) => disputes.support(1, 2, true),
    'Two articles with the same wording, counted once',
    'Deux articles au texte identique, comptés une fois',
  ],
  [
    'articles with one text that quotes two',
    ({ disputes }) => disputes.support(2, 3, true),
    'Two sources, three articles with the same wording',
    'Deux sources, trois articles au texte identique',
  ],
  ['a question', ({ disputes }) => disputes.ofSubject('How many', 'Fire'), 'Fire: how many?', 'Fire : how many ?'],
  [
    'a question that begins with an acronym',
    ({ disputes }) => disputes.ofSubject('EU or not', 'Fire'),
    'Fire: EU or not?',
    'Fire : EU or not ?',
  ],
  ['a headline', ({ disputes }) => plainParts(disputes.headline(['a', 'b'])), 'A or b?', 'A ou b ?'],
  [
    'one more question',
    ({ disputes }) => disputes.more(1),
    'One more question that the sources answer differently',
    'Une autre question à laquelle les sources répondent différemment',
  ],
  [
    'more questions',
    ({ disputes }) => disputes.more(5),
    'Five more questions that the sources answer differently',
    'Cinq autres questions auxquelles les sources répondent différemment',
  ],
  [
    'who is quoted',
    ({ claims }) => plainParts(claims.speaks('officials', 'probable', true)),
    'Officials thought it probable',
    'Jugé probable par officials',
  ],
  [
    'what an article says',
    ({ claims }) => plainParts(claims.said(claims.speaks('the Times', 'stated', false), 'page 1')),
    'The Times says (page 1)',
    'Affirmé par the Times (page 1)',
  ],
  ['a list', ({ and }) => and(['a', 'b', 'c']), 'a, b and c', 'a, b et c'],
  [
    'coordinates',
    ({ coordinates }) => coordinates({ latitude: 18.44, longitude: -1.4 }),
    '18.44° N, 1.4° W',
    '18,44° N, 1,4° O',
  ],
  ['zero degrees', ({ coordinates }) => coordinates({ latitude: 0, longitude: 0 }), '0° N, 0° E', '0° N, 0° E'],
  [
    'southern places',
    ({ coordinates }) => coordinates({ latitude: -33.9, longitude: -70 }),
    '33.9° S, 70° W',
    '33,9° S, 70° O',
  ],
  [
    'results',
    ({ search }) => search.outcome(3, [], { kind: '', publisher: '', year: '' }, search.quoted('ferry')),
    '3 results for “ferry”',
    '3 résultats pour « ferry »',
  ],
  [
    'results of two kinds',
    ({ search }) => {
      const narrowed = { kind: '' as const, publisher: 'Gazette', year: '2013' };
      const kinds = [['person', 1] as const, ['event', 1199] as const];
      return search.outcome(1200, kinds, narrowed, '');
    },
    '1,200 results of 2013, Gazette: 1 person, 1,199 events',
    '1 200 résultats de 2013, Gazette : 1 personne, 1 199 événements',
  ],
  [
    'the events of a year',
    ({ search }) => search.outcome(12, [['event', 12]], { kind: 'event', publisher: '', year: '2013' }, ''),
    '12 events of 2013',
    '12 événements de 2013',
  ],
  [
    'no result',
    ({ search }) => search.nothingFound(search.quoted('<b>'), false),
    'Nothing found for “<b>”.',
    'Aucun résultat pour « <b> ».',
  ],
  [
    'no result with filters',
    ({ search }) => search.nothingFound('', true),
    'Nothing found with these filters.',
    'Aucun résultat avec ces filtres.',
  ],
  [
    'missing words',
    ({ search }) => search.missing(['a', 'b']),
    'No page has “a” or “b”.',
    'Aucune page ne contient « a » ou « b ».',
  ],
  [
    'words for a figure',
    ({ figures }) => figures.inWords('thousands', 'voters'),
    'thousands of voters',
    'thousands de voters',
  ],
])('%s in English and French', (_, say, english, french) => {
  expect([say(en), say(fr)]).toEqual([english, french]);
});

test.each([
  ['2011', '2013-05', 'from 2011 until May 2013', 'de 2011 à mai 2013'],
  ['2013-04-05', '2013-05-06', 'from 5 April 2013 until 6 May 2013', 'du 5 avril 2013 au 6 mai 2013'],
  ['2013-04', undefined, 'from April 2013', 'à partir d’avril 2013'],
  [undefined, '2013-05', 'until May 2013', 'jusqu’en mai 2013'],
  [undefined, '2013-05-01', 'until 1 May 2013', 'jusqu’au 1er mai 2013'],
  [undefined, '2013~', 'until about 2013', 'jusqu’en 2013 environ'],
  ['1951-21', '195X', 'from spring 1951 until the 1950s', 'du printemps 1951 aux années 1950'],
  [undefined, '1951-22', 'until summer 1951', 'jusqu’à l’été 1951'],
  ['1951/..', undefined, 'from 1951 or later', 'à partir de 1951 ou plus tard'],
  [undefined, '../1951', 'until 1951 or earlier', 'jusqu’en 1951 ou plus tôt'],
  [undefined, undefined, '', ''],
])('a role from %s until %s', (from, until, english, french) => {
  const period = ({ subject }: Words) => subject.period(from ? edtf(from) : undefined, until ? edtf(until) : undefined);
  expect([period(en), period(fr)]).toEqual([english, french]);
});

/** What a language says, each with samples for what it is made of. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const samples = [
      [['x'], 'x', 'x'],
      ['x', 2, 2],
      [3, 'x', 'x', 'x'],
      [2, 3, 4],
      [{ text: 'x' }, [['x'], ['x']], 'x'],
      [
        { year: 2001, month: 2, day: 3 },
        { year: 2002, month: 4 },
      ],
    ];
    return samples.flatMap((sample) => {
      try {
        return said((value as (...parts: unknown[]) => unknown)(...sample));
      } catch {
        return [];
      }
    });
  }
  return value && typeof value === 'object' ? Object.values(value).flatMap(said) : [];
}

test('French has a narrow no-break space before its high signs and within its quotation marks', () => {
  const all = said(fr);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((text) => /(?<!\u202f)[;!?»](?!\w)|(?<!\u202f|https?|\d):(?!\/)|«(?!\u202f)/.test(text))).toEqual(
    [],
  );
  // Alone they are what a quotation within another has.
  expect(all.filter((text) => /[“”].|.[“”]|\w'\w/.test(text))).toEqual([]);
});

test('both languages say everything; of the vocabulary, English says only what differs from the words of files', () => {
  const paths = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, part]) =>
      part && typeof part === 'object' ? paths(part as object, `${path}.${key}`) : [`${path}.${key}`],
    );
  const inFiles = /^\.vocabulary\.(?:kinds|values|units)\./;
  expect(
    paths(fr)
      .filter((path) => !inFiles.test(path))
      .sort(),
  ).toEqual(paths(en).sort());
});
