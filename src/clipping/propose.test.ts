import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { loaded } from '../editing/yaml-scalar.ts';
import { splitFrontMatter } from '../loader/front-matter.ts';
import { createSchemas } from '../schema/records.ts';
import { createVocabulary } from '../schema/vocabulary/vocabulary.ts';
import { person } from '../test/records.ts';
import type { Block, Clipping } from './clipping.ts';
import { proposalsFor } from './propose.ts';

const vocabulary = createVocabulary();
const schemas = createSchemas(vocabulary);
const NOBODY = createArchive([]);

const clippingOf = (...texts: string[]): Clipping => ({
  file: 'storm.txt',
  sha256: 'a'.repeat(64),
  blocks: texts.map((text): Block => ({ kind: 'paragraph', text })),
  metadata: { byline: [], possible: [] },
  complete: true,
  others: [],
});

const stubs = (...texts: string[]) => proposalsFor(clippingOf(...texts), NOBODY).stubs;
const stub = (...texts: string[]) => stubs(...texts)[0]!.source;

/** What a person has who deletes the comment sign of every line below and with `claims:`. */
function accepted(comments: readonly string[]): unknown {
  const from = comments.indexOf('# claims:');
  const to = comments.findIndex((line, i) => i > from && !/^# {3,}/.test(line));
  return loaded(
    comments
      .slice(from, to < 0 ? undefined : to)
      .map((line) => line.slice(2))
      .join('\n'),
  );
}

const claims = (...texts: string[]) => {
  const { claims: found } = accepted(proposalsFor(clippingOf(...texts), NOBODY).comments) as { claims: object[] };
  return found;
};

describe('the file for an unknown name', () => {
  test.each([
    ['an office before the name', 'It was shut by Norby harbour spokesman Capt. Orla Feddersen.', 'Spokesman'],
    ['an office in capitals', 'It was shut by Harbour Minister Orla Feddersen.', 'Harbour Minister'],
    ['an apposition after the name', 'Orla Feddersen, a former miner who won, left.', 'Former miner'],
    ['an apposition after the age', 'Orla Feddersen, 58, a retired teacher, was hurt.', 'Retired teacher'],
    ['an apposition before the name', 'Its leader, Orla Feddersen, left.', 'Leader'],
  ])('has for a description %s', (_, text, description) => {
    expect(stubs(text).find(({ file }) => file === 'people/orla-feddersen.md')!.source).toContain(
      `\ndescription: ${description}\n`,
    );
  });

  test('is not made for a group whose acronym another group has', () => {
    const acronyms = new Map([['KRF', { id: 'relief', name: 'Relief of Kesh Front', file: 'groups/relief.md' }]]);
    const text = 'The Kesh Relief Front (KRF) left. The KRF came back.';
    const { stubs: files, questions } = proposalsFor(clippingOf(text), NOBODY, vocabulary, new Map(), acronyms);
    expect(files).toEqual([]);
    expect(questions).toMatchInlineSnapshot(`
      [
        ""Kesh Relief Front" has the acronym of Relief of Kesh Front (groups/relief.md), KRF. If it is the same, tag it with {id: relief, as: Kesh Relief Front}, or add the spelling to that file; if not, add a file for it.",
      ]
    `);
  });

  test('has none where the clipping says nothing', () => {
    expect(stub('Nobody expected Orla Feddersen, and the ship sank.')).not.toContain('description');
  });

  test('passes the schema of its kind, with and without what is proposed in comments', () => {
    const found = stubs(
      'Orla Feddersen, a teacher at Tarn from 1963 until 1988, spoke.',
      'The Kesh Relief Front (KRF) left Leipzig and the Norby Bank.',
      'Feddersen was at Lake Simba.',
    );
    expect(found.map(({ file }) => file)).toEqual([
      'groups/kesh-relief-front.md',
      'people/orla-feddersen.md',
      'groups/norby-bank.md',
      'places/lake-simba.md',
      'places/tarn.md',
      'places/leipzig.md',
    ]);
    for (const { file, source } of found) {
      const schema = file.startsWith('people')
        ? schemas.person
        : file.startsWith('groups')
          ? schemas.group
          : schemas.place;
      const { yaml } = splitFrontMatter(source)!;
      for (const text of [yaml, yaml.replace(/^# (?=\s*(?:- |\w+:))/gm, '')])
        expect(schema.safeParse(loaded(text)).error, file).toBeUndefined();
      expect(yaml).toContain('draft: true');
    }
  });

  test('has the years of an office with the passage that says them', () => {
    expect(stub('Orla Feddersen, director of the mine from 1963 until 1988, spoke.')).toContain(
      "# roles:\n#   - { title: Director of the mine, from: '1963', until: '1988', source: this-article:p1 }",
    );
  });

  test('has the id of its name without accents', () => {
    expect(stubs('They met Prof. Ingrid Sørensen.')[0]!.file).toBe('people/ingrid-sorensen.md');
  });

  test('is tagged', () => {
    expect(proposalsFor(clippingOf('They met Prof. Ingrid Sørensen.'), NOBODY).tags.people).toEqual([
      'ingrid-sorensen',
    ]);
  });
});

test('a name that has a file since this run is tagged as what that file is', () => {
  const taken = new Map([['leipzig', 'groups/leipzig.md']]);
  const { tags } = proposalsFor(clippingOf('A fire broke out in Leipzig.'), NOBODY, vocabulary, taken);
  expect(tags).toEqual({ people: [], groups: ['leipzig'], places: [] });
});

describe('a name that is like one of the archive', () => {
  const archive = createArchive([person('muhammad-karimov', { name: 'Muhammad Karimov', aliases: ['Karimov'] })]);
  const proposed = (text: string) => proposalsFor(clippingOf(text), archive);

  test('is a question where it is rather another spelling', () => {
    const { stubs: files, questions } = proposed('They met Mr Mohammed Kareemov.');
    expect(files).toEqual([]);
    expect(questions).toEqual([
      '"Mohammed Kareemov" is perhaps Muhammad Karimov (people/muhammad-karimov.md). If so, tag it with {id: muhammad-karimov, as: Mohammed Kareemov}, or add the spelling to that file.',
    ]);
  });

  test('gets no file where another has its id', () => {
    const other = createArchive([person('orla-feddersen', { name: 'Orla the Elder' })]);
    const { stubs: files, questions } = proposalsFor(clippingOf('They met Mr Orla Feddersen.'), other);
    expect(files).toEqual([]);
    expect(questions).toHaveLength(1);
  });
});

describe('claims that a text may make', () => {
  test('pass the schema when the comment signs are deleted', () => {
    const { comments } = proposalsFor(
      clippingOf(
        'The storm killed at least 12 people and wounded about 40, the police said. Some 1,140 lamps broke.',
        '“It cost $2.1 million,” said Mayor Orla Feddersen. Between 1,200 and 1,500 workers fled. Feddersen was later arrested.',
        'Officials denied that hundreds of people were missing.',
      ),
      NOBODY,
    );
    const article = schemas.article.safeParse({
      headline: 'Storm',
      text: 'account',
      ...(accepted(comments) as object),
    });
    expect(article.error).toBeUndefined();
    expect(article.data!.claims.length).toBeGreaterThan(4);
  });

  test.each([
    ['a number', 'The storm killed 12 people.', { property: 'killed', value: 12, unit: 'people' }],
    ['the least', 'The storm killed at least 12 people.', { value: { low: 12 } }],
    ['more', 'More than 90 people were wounded.', { property: 'wounded', value: { moreThan: 90 } }],
    ['a range', 'Between 1,200 and 1,500 workers fled.', { value: { low: 1200, high: 1500 }, unit: 'workers' }],
    ['words', 'Hundreds of people were killed.', { value: { low: 100, words: 'Hundreds' } }],
    ['money', 'The pier cost £412,000 to build.', { property: 'cost', value: 412_000, unit: 'pounds' }],
    ['millions', 'The pier cost 1.2 million euros.', { value: 1_200_000, unit: 'euros' }],
    [
      'a sentence of prison',
      'He was sentenced to seven years in prison.',
      { property: 'sentence', value: 7, unit: 'years' },
    ],
    ['half of a million', 'The storm killed half a million people.', { value: 500_000, unit: 'people' }],
    ['another dollar', 'The pier cost HK$6.4 million.', { value: 6_400_000, unit: 'dollars' }],
    ['an age', 'The storm killed a 20-year-old man.', { property: 'age', value: 20, unit: 'years' }],
    ['French', 'Trois personnes sont mortes dans la nuit.', { property: 'killed', value: 3, unit: 'people' }],
    ['a figure behind a year', 'Il est condamné en 2004 à trois ans de prison.', { property: 'sentence', value: 3 }],
    ['German', 'Bei der Flut sind zwei Menschen ums Leben gekommen.', { property: 'killed', value: 2, unit: 'people' }],
  ])('have a figure with its unit: %s', (_, text, expected) => {
    expect(claims(text)).toEqual([expect.objectContaining({ ...expected, paragraph: 1 })]);
  });

  test.each([
    ['after the words', 'It killed 12 people, harbour officials said.', 'harbour officials'],
    ['before the words', 'Harbour officials said it killed 12 people.', 'Harbour officials'],
    ['after a quotation', '“It killed 12 people,” said Orla Feddersen.', 'Orla Feddersen'],
    ['after “according to”', 'It killed 12 people, according to the police.', 'the police'],
    ['in French', 'Selon la préfecture, 12 personnes sont mortes.', 'la préfecture'],
  ])('have who says it: %s', (_, text, attributedTo) => {
    expect(claims(text)).toEqual([expect.objectContaining({ attributedTo })]);
  });

  test('have the speaker of the sentence before for “he”', () => {
    expect(claims('“The pier is gone,” said Orla Feddersen. She said that it had killed 12 people.')).toEqual([
      expect.objectContaining({ attributedTo: 'Orla Feddersen', source: 'orla-feddersen' }),
    ]);
  });

  test('are planned only where their own clause has the verb', () => {
    const text = 'The storm killed 12 people, and the mayor will send 40 workers, which will cost 9 million euros.';
    expect(claims(text)).toEqual([
      expect.not.objectContaining({ certainty: 'planned' }),
      expect.objectContaining({ value: 40, certainty: 'planned' }),
      expect.objectContaining({ value: 9_000_000, certainty: 'planned' }),
    ]);
  });

  test.each([
    'The storm killed 12 people due to the wind.',
    'The police arrested 6 suspects.',
    'A man who appears in court killed 12 people.',
  ])('are stated where a word only looks like a hedge: %s', (text) => {
    expect(claims(text)).toEqual([expect.not.objectContaining({ certainty: expect.anything() })]);
  });

  test.each([
    ['a distance', 'It lies 20 km north of Norby.', '20 km'],
    ['what has a currency of another country', 'They paid 40 million naira.', '40 million naira'],
  ])('do not have %s, which is said', (_, text, figure) => {
    expect(proposalsFor(clippingOf(text), NOBODY).comments.at(-1)).toBe(`# ${figure} (paragraph 1)`);
  });

  test.each([
    ['It cost Rs. 480 million.', '480 million'],
    ['She has died aged 81.', '81 years old'],
    ['He was jailed for six and a half years.', 'six and a half years'],
    ['They saw 14 fishermen.', '14 fishermen'],
    ['Das Feuer hat 1.200 Häuser zerstört, und das ist nicht wenig.', '1.200 Häuser'],
    ['La policía dijo que los siete policías han ido a la ciudad.', 'siete policías'],
    ['Los vecinos de la ciudad han visto treinta y dos barcos.', 'treinta y dos barcos'],
  ])('are printed in many ways: %s', (text, figure) => {
    expect(proposalsFor(clippingOf(text), NOBODY).passages[0]!.figures).toEqual([expect.stringContaining(figure)]);
  });

  test('have thousands that a stop parts, but not in English', () => {
    expect(claims('Das Feuer hat 1.200 Menschen getötet, und das ist nicht wenig.')[0]).toMatchObject({ value: 1_200 });
    expect(claims('The fire killed 1.200 people and that was that.')[0]).toMatchObject({ value: 1.2 });
  });

  test.each([
    'A one-eyed man saw two-thirds of the boats.',
    'In 2012 rebels came to the town.',
    'L’enquête, close en 2006 faute de preuves, est là.',
  ])('do not have a number that counts nothing: %s', (text) => {
    expect(proposalsFor(clippingOf(text), NOBODY).passages[0]!.figures).toEqual([]);
  });

  test('do not have of a person what is said of those who are counted', () => {
    expect(claims('Orla Feddersen came when 12 people died.')).toEqual([
      expect.objectContaining({ property: 'killed', value: 12 }),
    ]);
  });

  test.each([
    ['It likely killed 12 people.', 'probable'],
    ['It is believed to have killed 12 people.', 'believed'],
    ['The army denied that it had killed 12 people.', 'denied'],
    ['An unconfirmed report has 12 people killed.', 'unconfirmed'],
  ])('have how sure the speaker is: %s', (text, certainty) => {
    expect(claims(text)).toEqual([expect.objectContaining({ certainty })]);
  });

  test.each([
    ['Orla Feddersen was killed on Friday.', 'killed'],
    ['Troops killed Orla Feddersen on Friday.', 'killed'],
    ['Orla Feddersen remains at large.', 'at large'],
    ['The police arrested Orla Feddersen.', 'arrested'],
  ])('have how things are with a person: %s', (text, value) => {
    expect(claims(text)).toEqual([
      expect.objectContaining({ subject: 'orla-feddersen', property: 'status', value, paragraph: 1 }),
    ]);
  });

  test('have everybody in a list', () => {
    expect(claims('Killed: Walter Abbot, 41, of Norby; Evan Bowen, 23; Idris Bowen, 19.')).toHaveLength(3);
  });

  test('leave out what the vocabulary has no unit for, and say so', () => {
    expect(proposalsFor(clippingOf('They brought 1,140 specimens home.'), NOBODY).comments).toEqual([
      '# Figures that the vocabulary has no unit or no property for:',
      '# 1,140 specimens (paragraph 1)',
    ]);
  });
});

test('each passage has its figures, names, speakers and hedges, as printed', () => {
  const { passages } = proposalsFor(
    clippingOf('It rained.', 'Mayor Orla Feddersen said the storm had likely killed at least 12 people in Norby.'),
    NOBODY,
  );
  expect(passages).toEqual([
    { figures: [], names: [], speakers: [], hedges: [] },
    {
      figures: ['at least 12 people'],
      names: ['Orla Feddersen', 'Norby'],
      speakers: ['Mayor Orla Feddersen'],
      hedges: ['likely'],
    },
  ]);
});
