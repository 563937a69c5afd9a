import { describe, expect, test } from 'vitest';
import { costOf } from './cost.ts';

const run = (script: string) =>
  costOf(process.execPath, ['--eval', script], { cwd: process.cwd(), env: { PATH: process.env['PATH'] } });
const KEEP = 'const held = Buffer.alloc(200e6, 1);';
const WORK = 'const until = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < until);';
const inChild = (script: string) =>
  `require('node:child_process').execFileSync(process.execPath, ['--eval', ${JSON.stringify(script)}]);`;

describe.runIf(process.platform === 'linux')('the cost of a command', () => {
  test.each([
    ['itself', WORK],
    ['a process that it starts', inChild(WORK)],
  ])('has the work of %s', async (_, script) => {
    expect((await run(script)).cpu).toBeGreaterThanOrEqual(0.39);
  });

  test.each([
    ['itself', KEEP + WORK],
    ['a process that it starts', inChild(KEEP + WORK)],
  ])('has the memory of %s', async (_, script) => {
    expect((await run(script)).megabytes).toBeGreaterThan(200);
  });
});

test('a command that fails is an error, with what it printed', async () => {
  await expect(run('console.error("no room"); process.exit(3)')).rejects.toThrow(/ended with 3\.\nno room/);
});
