import { expect, test } from 'vitest';
import { PEERS } from './peers.ts';
import { rowsOf, stageTable } from './report.ts';

const run = (stage: string, wall: number) => ({ stage, wall, cpu: wall * 2, megabytes: 100 });

test('a stage has one row, with the median of its runs and its part of what the peers need', () => {
  const runs = [9, 2, 3].flatMap((wall) => [run('cold build', wall), run(PEERS, 4 * wall)]);
  expect(stageTable(rowsOf(runs))).toMatchInlineSnapshot(`
    "                     wall     CPU  memory  pages  files  size  wall ×   CPU ×  memory ×
    cold build          3.0 s   6.0 s  100 MB                      0.25 ×  0.25 ×    1.00 ×
    Hugo and Pagefind  12.0 s  24.0 s  100 MB                      1.00 ×  1.00 ×    1.00 ×"
  `);
});

test('without peers there is nothing to compare with', () => {
  expect(stageTable(rowsOf([run('check', 1), run('check', 2)]))).toMatchInlineSnapshot(`
    "        wall    CPU  memory  pages  files  size
    check  1.5 s  3.0 s  100 MB"
  `);
});
