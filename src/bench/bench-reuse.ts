import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { fingerprintOf } from '../archive/reuse/fingerprint.ts';
import { findSharedTexts } from '../archive/reuse/shared-text.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import type { Fingerprint } from '../loader/registers/clipping-register.ts';
import { textsWithCopies, type MadeUpText } from './made-up/copied-texts.ts';
import { createRandom } from './random.ts';

const USAGE = 'npm run bench:reuse -- [--texts <number>] [--copies <number>] [--seed <number>]';

/** Prints how many planted copies are found among many texts, how many pairs are found that share nothing, and what it costs. */
await runCommand(() => {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string', default: '10000' },
      copies: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [count, copies, seed] = [values.texts, values.copies, values.seed].map(Number) as [number, number, number];
  throwIf(copies > 0 && copies < count && seed > 0 ? undefined : USAGE);

  const fingerprints: Fingerprint[] = [];
  const planted = new Map<number, NonNullable<MadeUpText['copyOf']>>();
  let reading = 0;
  for (const { text, copyOf } of textsWithCopies(createRandom(seed), count, copies)) {
    if (copyOf) planted.set(fingerprints.length, copyOf);
    const start = performance.now();
    fingerprints.push(fingerprintOf(text));
    reading += performance.now() - start;
  }
  const start = performance.now();
  const found = findSharedTexts(fingerprints);
  const comparing = performance.now() - start;

  const isPlanted = (first: number, second: number): boolean => planted.get(second)?.original === first;
  const right = found.filter(({ first, second }) => isPlanted(first, second));
  for (const [copying, those] of Map.groupBy(planted, ([, copy]) => copy.copying)) {
    const foundOfThem = right.filter(({ second }) => planted.get(second)!.copying === copying);
    print(`copies found, ${copying}`, `${foundOfThem.length} of ${those.length}`);
  }
  print('copies found', `${((right.length / planted.size) * 100).toFixed(1)} %`, 'at least 99 %');
  print(`pairs found that are no copies, of ${fingerprints.length} texts`, found.length - right.length, 'none');
  print('seconds for the fingerprints', (reading / 1000).toFixed(1));
  print('seconds to compare them', (comparing / 1000).toFixed(1), '10 for both');
  print('MB at most', Math.round(process.resourceUsage().maxRSS / 1024), '300');
});

function print(label: string, value: string | number, owed = ''): void {
  console.log(`${label.padEnd(55)} ${String(value).padStart(10)}   ${owed}`);
}
