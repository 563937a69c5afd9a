import { describe, expect, test } from 'vitest';
import { lineFinder } from './yaml-nodes.ts';

describe('the line of a field is found', () => {
  const find = lineFinder(
    'a: 1\nb:\n  - c\n  - { d: 1 }\n  - e: 2\n    f: 3\n"g": { h: 1 }\n2013: x\ni:\n  -\n  - j\n',
  );
  test.each([
    [['a'], 2],
    [['b'], 3],
    [['b', 0], 4],
    [['b', 1], 5],
    [['b', 1, 'd'], 5],
    [['b', 2, 'f'], 7],
    [['g', 'h'], 8],
    [['2013'], 9],
    [['i'], 10],
    [['i', 1], 12],
    [['g', 'missing'], 8],
    [['b', 7], 3],
    [['missing'], 1],
    [[], 1],
  ])('%j is on line %i', (path, line) => {
    expect(find(path)).toBe(line);
  });
});

test('the lines of a megabyte are found in no time', () => {
  const started = performance.now();
  const find = lineFinder('a: 1\n'.repeat(150_000) + 'b: 2\n');
  expect(find(['b'])).toBe(150_002);
  expect(performance.now() - started).toBeLessThan(5000);
});
