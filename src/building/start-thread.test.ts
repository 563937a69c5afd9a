import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const THREAD = `import { parentPort } from 'node:worker_threads'; parentPort.postMessage(String(globalThis.isLoaded));`;

test('a thread does not load what is loaded before the command', () => {
  const program = `
    import { startThread } from ${JSON.stringify(new URL('./start-thread.ts', import.meta.url).href)};
    console.log(String(globalThis.isLoaded));
    startThread(new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(THREAD)}`)})).on('message', console.log);
  `;
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'data:text/javascript,globalThis.isLoaded = true', '--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  expect(stdout).toBe('true\nundefined\n');
});
