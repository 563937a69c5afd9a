import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../building/serve-folder.ts';
import { unpackBrowser } from './browser.ts';

/** A built and served site that tests read. */
export interface BuiltSite {
  folder: string;
  /** The path that the site lives under. */
  base: string;
  /** The address of its home page. */
  url: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Record<'archive' | 'underPath' | 'empty', BuiltSite>;
  }
}

const run = promisify(execFile);

/** Builds, as `npm run build` does, the project’s own content, a made-up one under a path, and an archive without any file. */
export default async function setup(project: TestProject): Promise<() => void> {
  const empty = resolve('.cache/empty-content');
  mkdirSync(empty, { recursive: true });
  const [archive, underPath, none] = [
    await built('archive', 'content', '/'),
    await built('under-path', 'src/test/fixtures/valid', '/archive/'),
    await built('empty', empty, '/'),
    await unpackBrowser(),
  ];
  project.provide('sites', { archive: archive.site, underPath: underPath.site, empty: none.site });
  return () => {
    for (const { server } of [archive, underPath, none]) server.close();
  };
}

async function built(name: string, content: string, base: string) {
  const folder = resolve('.cache/sites', name);
  const { server, port } = await serveFolder(folder, base, 0);
  const url = `http://localhost:${port}${base}`;
  await run(process.execPath, ['src/commands/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: folder,
      BASE_PATH: base,
      SITE_URL: new URL(url).origin,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return { server, site: { folder, base, url } satisfies BuiltSite };
}
