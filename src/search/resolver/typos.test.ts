import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { makeSubjects } from '../../bench/make-names.ts';
import { createRandom } from '../../bench/random.ts';
import { typosOf } from '../../test/typos.ts';
import { commonWords } from '../build/dictionary.ts';
import { nameTable } from '../build/name-table.ts';
import { createNames } from './names.ts';

/** A sample of what `test/archive/spellings.archive.test.ts` does with the whole of an archive’s names. */
const SEED = 20;
const SUBJECTS = 100;
const SAMPLE = 1_000;

const random = createRandom(SEED);
const pick = <T>(values: readonly T[]): T => values[random(values.length)]!;
const sample = <T>(make: () => T): T[] => Array.from({ length: SAMPLE }, make);

const subjects = makeSubjects(SUBJECTS, SEED);
const { resolve } = createNames(nameTable(createArchive(subjects)));

describe(`with the seed ${SEED}`, () => {
  test('a typing mistake in the last word of a name finds or suggests it in 98 of 100 cases', () => {
    const typos = sample(() => {
      const { id, data } = pick(subjects);
      return { id, query: pick(typosOf(data.name.toLowerCase().split(' ').at(-1)!)) };
    });
    const found = typos.filter(({ id, query }) => {
      const { pinned, suggested } = resolve(query);
      return pinned[0]?.id === id || suggested[0]?.id === id;
    });
    expect(found.length / SAMPLE).toBeGreaterThan(0.98);
  });

  test('ordinary words hardly ever find a name', () => {
    const words = [...commonWords()];
    const phrases = sample(() => Array.from({ length: 1 + random(3) }, () => pick(words)).join(' '));
    expect(phrases.filter((phrase) => resolve(phrase).pinned.length).length).toBeLessThan(SAMPLE / 100);
  });
});
