import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

/** What is printed on the way through two stages, the second of four steps of a second each. */
function printedOn(isTTY: boolean): string {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => time);
  progress.stage('Reading');
  time += 100;
  progress.stage('Making pages', 2000);
  for (let i = 0; i < 2000; i++) {
    time += 50;
    progress.step();
  }
  progress.end();
  return written.join('');
}

test('on a terminal one line shows how far a stage is, how fast it goes and when it ends', () => {
  const lines = printedOn(true).split('\r\u001B[K');
  expect(lines.slice(1, 3)).toEqual([
    'Making pages: 20 of 2,000, 20 a second, 1 min 39 s left',
    'Making pages: 24 of 2,000, 20 a second, 1 min 39 s left',
  ]);
  expect(lines.at(-1)).toBe('');
});

test('elsewhere a stage has a line when it has ended, and one that was quick has none', () => {
  expect(printedOn(false)).toBe('Making pages: 2,000 in 1 min 40 s\n');
});
