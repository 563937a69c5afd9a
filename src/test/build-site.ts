import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltSite } from './built-pages.ts';
import { serveFolder } from '../building/serve-folder.ts';

const run = promisify(execFile);

/**
 * Builds a site as `npm run build` does, and serves it until it is closed.
 * @param variables what else the environment says
 */
export async function buildSite(
  name: string,
  content: string,
  base: string,
  variables: Record<string, string> = {},
): Promise<{ site: BuiltSite; close: () => void }> {
  const folder = resolve('.cache/sites', name);
  const { server, port } = await serveFolder(folder, base, 0);
  const url = `http://localhost:${port}${base}`;
  const close = () => void server.close();
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: folder,
    BASE_PATH: base,
    SITE_URL: new URL(url).origin,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...variables,
  };
  try {
    await run(process.execPath, ['src/commands/build.ts'], { env });
  } catch (error) {
    close();
    throw error;
  }
  return { site: { content, folder, base, url }, close };
}
