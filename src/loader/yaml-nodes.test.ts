import { describe, expect, test } from 'vitest';
import { lineFinder, readNodes } from './yaml-nodes.ts';

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

describe('the place of a value is found', () => {
  const yaml =
    'a: [x, "y z" ] # c\nb:\n  - one # k\n  - { id: x, as: \'t, y\' }\n  - id: z\n    as: w\nc:\nd: {}\ne: [\n  q, # ]\n ]\n';
  const { root } = readNodes(yaml);
  test.each<[(string | number)[], string]>([
    [['a'], '[x, "y z" ]'],
    [['a', 1], '"y z"'],
    [['b', 0], 'one'],
    [['b', 1], "{ id: x, as: 't, y' }"],
    [['b', 1, 'as'], "'t, y'"],
    [['b', 2], 'id: z\n    as: w'],
    [['c'], ''],
    [['d'], '{}'],
    [['e'], '[\n  q, # ]\n ]'],
  ])('%j is %j', (path, written) => {
    const node = path.reduce((at, step) => at.entries.get(step)!, root);
    expect(yaml.slice(node.start, node.end)).toBe(written);
  });

  test('that of an empty one is after its colon', () => {
    const { start, end } = root.entries.get('c')!;
    expect([yaml.slice(0, start).endsWith('\nc:'), start]).toEqual([true, end]);
  });
});
