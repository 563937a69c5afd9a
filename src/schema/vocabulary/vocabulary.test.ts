import { describe, expect, test } from 'vitest';
import { fr } from '../../words/fr.ts';
import { createSchemas } from '../records.ts';
import { vocabularySchema } from './declared-vocabulary.ts';
import { createVocabulary } from './vocabulary.ts';

const declared = (vocabulary: object) => createVocabulary(vocabularySchema.parse(vocabulary));
const crew = { name: 'crew', label: 'Crew', question: 'How many were the crew?', value: 'figure' };

describe('without a declaration', () => {
  const { groupKinds, placeKinds, properties, units } = createVocabulary();

  test('there are the words of most news', () => {
    expect(groupKinds.has('news organisation')).toBe(true);
    expect(placeKinds.has('town')).toBe(true);
    expect([...properties.keys()]).toEqual(expect.arrayContaining(['killed', 'score', 'votes-for', 'price', 'length']));
    expect([...units.keys()]).toEqual(expect.arrayContaining(['people', 'children', 'votes', 'euros', 'kilometres']));
  });

  test('labels and questions are plain lines that differ from property to property', () => {
    const labels = [...properties.values()].map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
    for (const { question } of properties.values()) expect(question).toMatch(/^[A-Z].*[^?.]$/);
  });
});

describe('in French', () => {
  const english = createVocabulary();
  const { groupKinds, placeKinds, properties, units } = createVocabulary(undefined, fr);

  test('readers see French, and files write the same words', () => {
    expect(groupKinds.get('news organisation')).toMatchObject({ label: 'organe de presse' });
    expect(placeKinds.get('country')).toMatchObject({ label: 'pays', heading: 'Autres pays', span: 50, heads: true });
    expect(properties.get('killed')).toMatchObject({ label: 'Tués', question: 'Combien de morts', export: 'killed' });
    expect(properties.get('status')!.valueLabels.get('at large')).toBe('en fuite');
    expect(units.get('people')).toMatchObject({ one: 'person', label: { one: 'personne', many: 'personnes' } });
    expect([...units.keys()]).toEqual([...english.units.keys()]);
  });

  test('every kind, unit and text that a property allows has a word, and each word belongs to one', () => {
    const { kinds, values, units: words, properties: labels } = fr.vocabulary;
    const names = <T>(entries: ReadonlyMap<string, T>) => [...entries.keys()];
    expect(Object.keys(kinds)).toEqual([...names(english.groupKinds), ...names(english.placeKinds)]);
    expect(Object.keys(words)).toEqual(names(english.units));
    expect(Object.keys(labels).sort()).toEqual(names(english.properties).sort());
    const allowed = [...english.properties.values()].flatMap((property) => property.values ?? []);
    expect(Object.keys(values).sort()).toEqual([...new Set(allowed)].sort());
  });

  test('labels and questions are plain lines; labels differ from property to property', () => {
    const labels = [...properties.values()].map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
    for (const { question } of properties.values()) expect(question).toMatch(/^\p{Lu}.*[^?.\s]$/u);
  });

  test('what an archive declares is shown as it is declared', () => {
    const own = createVocabulary(
      vocabularySchema.parse({
        groupKinds: ['court'],
        placeKinds: ['country'],
        properties: [{ ...crew, name: 'status', value: 'text', values: ['alive'] }],
        units: [{ name: 'people', one: 'soul' }],
      }),
      fr,
    );
    expect(own.groupKinds.get('court')!.label).toBe('court');
    expect(own.placeKinds.get('country')).toMatchObject({ label: 'country' });
    expect(own.placeKinds.get('country')!.heading).toBeUndefined();
    expect(own.properties.get('status')).toMatchObject({ label: 'Crew', valueLabels: new Map() });
    expect(own.units.get('people')!.label).toEqual({ one: 'soul', many: 'people' });
  });
});

describe('what is declared', () => {
  test('comes before the defaults, in its order', () => {
    const { groupKinds, units } = declared({ groupKinds: ['choir', 'court'], units: ['lamps'] });
    expect([...groupKinds.keys()].slice(0, 3)).toEqual(['choir', 'court', 'news organisation']);
    expect(groupKinds.get('court')!.order).toBe(1);
    expect([...units.keys()].slice(0, 2)).toEqual(['lamps', 'people']);
  });

  test('takes the place of the default of its name, with all its fields', () => {
    const { properties, units } = declared({
      properties: [{ ...crew, name: 'price', changes: false }],
      units: [{ name: 'people', one: 'soul' }],
    });
    expect(properties.get('price')).toMatchObject({ label: 'Crew', changes: false });
    expect(units.get('people')).toMatchObject({ one: 'soul', counts: 'people' });
    expect(properties.size).toBe(createVocabulary().properties.size);
  });

  test('comes after what leads, unless it leads too', () => {
    const first = (leads: boolean) => [...declared({ properties: [{ ...crew, leads }] }).properties.keys()][0];
    expect(first(true)).toBe('crew');
    expect(first(false)).toBe('status');
  });

  test('has what it leaves out', () => {
    const { properties, units, placeKinds } = declared({
      properties: [{ ...crew, name: 'builder', value: 'record' }, crew],
      units: ['lamps', { name: 'boats', counts: 'vessels', one: 'boat' }],
      placeKinds: ['harbour'],
    });
    expect(properties.get('builder')!.of).toEqual(['person', 'group', 'place']);
    expect(properties.get('crew')).toMatchObject({ of: [], question: 'How many were the crew', export: 'crew' });
    expect(units.get('lamps')).toMatchObject({ one: 'lamp', counts: 'lamps', decimals: 0 });
    expect(units.get('boats')).toMatchObject({ one: 'boat', counts: 'vessels' });
    expect(placeKinds.get('harbour')).toMatchObject({ heads: false });
  });
});

test.each([
  ['kinds of record', { of: ['person'] }, 'of: is not used with "value: figure"'],
  ['texts', { values: ['one'] }, 'values: is not used with "value: figure"'],
  ['what follows from a text', { implies: { one: ['two'] } }, 'implies: is not used with "value: figure"'],
  [
    'what follows from a text that is not allowed',
    { value: 'text', values: ['one'], implies: { one: ['two'] } },
    'implies: has "two", not among the values',
  ],
  ['a name in words', { name: 'Crew of the boat' }, 'name: "Crew of the boat" is not a valid name of a property'],
])('a property is refused for %s where they do not belong', (_, fields, message) => {
  const { error } = vocabularySchema.safeParse({ properties: [{ ...crew, ...fields }] });
  expect(error!.issues.map((issue) => `${issue.path.slice(2).join('.')}: ${issue.message}`)).toEqual([message]);
});

test('a claim has what its words are declared to be, and a record its kind', () => {
  const vocabulary = declared({ properties: [crew], units: ['hands'], groupKinds: ['lifeboat station'] });
  const { article, group, place } = createSchemas(vocabulary);
  const claim = { subject: 'rescue', property: 'crew', value: 6, unit: 'hands', paragraph: 1 };
  expect(article.parse({ headline: 'A', text: 'account', summary: 'B', claims: [claim] }).claims).toMatchObject([
    { property: { label: 'Crew' }, unit: { one: 'hand' } },
  ]);
  const named = { name: 'A', description: 'B' };
  expect(group.parse({ ...named, kind: 'lifeboat station' }).kind).toBe(vocabulary.groupKinds.get('lifeboat station'));
  expect(place.parse(named).kind).toBeUndefined();
});
