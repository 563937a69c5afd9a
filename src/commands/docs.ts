import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { serveFolder } from '../building/serve-folder.ts';
import { renewGuide } from '../schema/guide.ts';
import { launchBrowser, unpackBrowser } from '../test/browser.ts';

const GUIDE = 'content/README.md';
const SCREENSHOT = '.github/screenshot.png';
const SITE = '.cache/docs-site';

writeFileSync(GUIDE, await format(renewGuide(readFileSync(GUIDE, 'utf8')), { parser: 'markdown', printWidth: 120 }));

execFileSync(process.execPath, ['src/commands/build.ts'], {
  env: { ...process.env, CONTENT_DIR: 'content', OUT_DIR: SITE, BASE_PATH: '/' },
  stdio: 'inherit',
});
await takeScreenshot();
console.log(`Renewed ${GUIDE} and ${SCREENSHOT}.`);

async function takeScreenshot(): Promise<void> {
  await unpackBrowser();
  const { server, port } = await serveFolder(SITE, '/', 0);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1200, height: 750 } });
  await page.goto(`http://localhost:${port}/disputed/`);
  await page.screenshot({ path: SCREENSHOT });
  await browser.close();
  server.close();
}
