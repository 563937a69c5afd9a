import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { person, place } from '../../test/records.ts';
import { RUNS } from '../../test/runs.ts';
import { nameTable } from '../build/name-table.ts';
import { createNames } from './names.ts';

const archive = createArchive([
  person('yusuf', { name: 'Youssef Ould Qasim', aliases: ['Ould Qasim', { name: 'يوسف ولد قاسم', lang: 'ar' }] }),
  person('bellmar', { name: 'Anna-Lena Bellmar', aliases: ['Bellmar'] }),
  place('estervik', { name: 'Estervik', aliases: [{ name: 'Oustervique', lang: 'fr' }] }),
]);
const { resolve, suggest } = createNames(nameTable(archive));

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString hasOwnProperty valueOf',
  '(((((.*)*)*)+$',
  '[\\',
  '\ud800',
  '\udc00 Estervik \ud800',
  '\u202eEstervik\u202c',
  'Ester\u0000vik',
  'a'.repeat(10_000),
  'Estervik '.repeat(1_200),
  'a.'.repeat(5_000),
  "'".repeat(10_000),
  '\u0301'.repeat(10_000),
  'ʿ'.repeat(10_000),
  'ﷺ'.repeat(3_000),
  'x '.repeat(5_000),
];
const sound = (query: string) => {
  const { pinned: certain, suggested: probable, canonical } = resolve(query);
  expect(typeof canonical).toBe('string');
  for (const { id, confidence } of [...certain, ...probable, ...suggest(query, 8)]) {
    expect(archive.record(id as never)).toBeDefined();
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  if (!certain.length) expect(canonical).toBe(query);
};

test.each(HOSTILE.map((query) => [query.slice(0, 20), query] as const))(
  'a hostile query is survived: %j',
  (_, query) => {
    sound(query);
  },
);

test('a hostile query of any kind is survived', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...HOSTILE, 'Estervik', 'Ould Qasim', 'قاسم', '\u200f', '\ufeff', ' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => sound(pieces.join(''))),
    RUNS,
  );
});

test('a query takes a time that grows with the table and not with the query', () => {
  const time = (query: string): number => {
    const started = performance.now();
    for (let i = 0; i < 20; i++) resolve(query);
    return performance.now() - started;
  };
  const words = 'oustervyk belmar '.repeat(20);
  time(words);
  expect(time(words.repeat(100))).toBeLessThan(20 * time(words) + 50);
});
