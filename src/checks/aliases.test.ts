import { expect, test } from 'vitest';
import { fieldName } from '../building/print-problems.ts';
import { group, person, place } from '../test/records.ts';
import { ambiguousAliases, ordinaryAliases } from './aliases.ts';

const reported = (problems: ReturnType<typeof ambiguousAliases>): string[] =>
  problems.map(({ file, path, message }) => `${file} ${fieldName(path!)}: ${message}`);

test('names of two entities that sound alike are reported, once, with the other', () => {
  const entities = [
    place('qasim', { name: 'Qasim' }),
    group('kassem', { name: 'The Front', aliases: ['Kassim'] }),
    person('yusuf', { name: 'Yusuf', aliases: ['Youssouf', 'Yousouf'] }),
  ];
  expect(reported(ambiguousAliases(entities))).toEqual([
    'groups/kassem.md aliases[0]: "Kassim" sounds like "Qasim" in places/qasim.md: who types one of them may find the other.',
  ]);
});

test('names that differ in accents, capitals and dashes alone are reported', () => {
  const entities = [
    place('estervik', { name: 'Estervik' }),
    group('front', { name: 'The Front', aliases: ['Éster-vīk'] }),
  ];
  expect(reported(ambiguousAliases(entities))).toHaveLength(1);
});

test('the first names of two entities may sound alike', () => {
  expect(ambiguousAliases([person('ali', { name: 'Mohamed Ali' }), person('aly', { name: 'Muhammed Aly' })])).toEqual(
    [],
  );
});

test('weak names, acronyms and short names may sound alike', () => {
  const entities = [
    place('qasim', { name: 'Qasim', aliases: ['Sur'] }),
    group('kassem', { name: 'The Front', acronym: 'KASIM', aliases: [{ name: 'Kassim', weak: true }, 'Sour'] }),
  ];
  expect(reported(ambiguousAliases([entities[0]!, group('front', { name: 'KASSIM' })]))).toEqual([]);
  expect(reported(ambiguousAliases(entities))).toEqual([]);
});

test('an alias that sounds like an ordinary word is reported, unless it is weak or an acronym', () => {
  const aliases = [
    'Kalm',
    'Calme',
    { name: 'Tyme', weak: true },
    { name: 'LITE', kind: 'acronym' },
    'Kwazzim',
    'Kalm Front',
  ];
  expect(reported(ordinaryAliases([group('front', { name: 'Bredd', aliases })]))).toEqual([
    'groups/front.md aliases[0]: "Kalm" sounds like the ordinary word "calm".',
  ]);
  expect(reported(ordinaryAliases([group('front', { name: 'Bredd', aliases: ['Mirror'] })]))).toEqual([
    'groups/front.md aliases[0]: "Mirror" sounds like the ordinary word "mirror".',
  ]);
});

test('a surname may be an ordinary word or sound like one, and so may no other name', () => {
  const aliases = ['Baker', 'A. B. Baker', 'Calm'];
  expect(reported(ordinaryAliases([person('anna', { name: 'Anna Baker', aliases })]))).toEqual([
    'people/anna.md aliases[2]: "Calm" sounds like the ordinary word "calm".',
  ]);
  expect(reported(ordinaryAliases([group('house', { name: 'Grey House', aliases: ['House'] })]))).toHaveLength(1);
});
