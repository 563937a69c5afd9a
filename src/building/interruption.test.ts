import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

const script = (then: string) => `
  const { sayWhenInterrupted } = await import(${JSON.stringify(import.meta.resolve('./interruption.ts'))});
  sayWhenInterrupted('dist is as it was.', true);
  await new Promise((resolve) => setTimeout(resolve, 500));
  console.log('ready');
  ${then}
`;

/** Runs a script as a terminal does, in a group of its own, and interrupts the group when it is ready. */
async function printedBy(then: string, interrupt: boolean): Promise<{ printed: string; signal: string | null }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script(then)], { detached: true });
  let printed = '';
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  child.stdout.on('data', () => interrupt && process.kill(-child.pid!, 'SIGINT'));
  const signal = await new Promise<string | null>((resolve) => child.on('close', (_, by) => resolve(by)));
  return { printed, signal };
}

test('a process that is busy ends when it is interrupted, and says what is kept', async () => {
  expect(await printedBy('while (true);', true)).toEqual({ printed: '\ndist is as it was.\n', signal: 'SIGINT' });
});

test('one that ends by itself says nothing', async () => {
  expect(await printedBy('', false)).toEqual({ printed: '', signal: null });
});
