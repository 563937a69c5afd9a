import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser, unpackBrowser } from '../test/browser.ts';
import { makeContent } from './make-content.ts';
import { serveFolder } from '../building/serve-folder.ts';

/** What Pagefind writes is compressed already; a host compresses the rest. */
const transferred = (path: string, bytes: Buffer): number =>
  /^\/pagefind\/(?:fragment|index|filter)\/|\.pf_meta$|\.pagefind$/.test(path)
    ? bytes.length
    : gzipSync(bytes, { level: 9 }).length;

/**
 * Builds a made-up archive and opens the search page in a browser with a name asked for.
 * @returns how many bytes each file took that was transferred before the first results were shown
 */
export async function firstSearch(articles: number): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  try {
    makeContent(content, articles);
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '../commands/build.ts')], {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`The build ended with ${String(status)}.`);
    await unpackBrowser();
    const { server, port } = await serveFolder(out, '/', 0);
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const sizes = new Map<string, number>();
    page.on('requestfinished', (request) => {
      const path = new URL(request.url()).pathname;
      sizes.set(path, transferred(path, readFileSync(join(out, path.endsWith('/') ? `${path}index.html` : path))));
    });
    await page.goto(`http://localhost:${port}/search/?q=Person+N7`, { waitUntil: 'networkidle' });
    await page.locator('#results li').first().waitFor({ timeout: 60_000 });
    await browser.close();
    server.close();
    return sizes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
