import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { costOf } from './cost.ts';
import { sizeOf } from './folder-size.ts';
import type { Run } from './stages.ts';

/** Both of them, one after the other: what our cold build is compared with. */
export const PEERS = 'Hugo and Pagefind';

export const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/** Builds the twin with Hugo and indexes it with the program of Pagefind, with nothing kept from before. */
export async function measurePeers(twin: string): Promise<Run[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-peers-'));
  const site = join(folder, 'site');
  const options = { cwd: resolve(twin), env: process.env };
  try {
    const { printed: _, ...built } = await costOf(
      'hugo',
      ['--quiet', '--cacheDir', join(folder, 'cache'), '--destination', site],
      options,
    );
    const pages = sizeOf(site);
    const { printed: __, ...indexed } = await costOf(resolve('node_modules/.bin/pagefind'), ['--site', site], options);
    const both = {
      wall: built.wall + indexed.wall,
      cpu: built.cpu + indexed.cpu,
      megabytes: Math.max(built.megabytes, indexed.megabytes),
    };
    return [
      { stage: 'Hugo', ...built, ...pages },
      { stage: 'the program of Pagefind', ...indexed },
      { stage: PEERS, ...both, ...sizeOf(site) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
