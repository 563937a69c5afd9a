import { serveFolder } from '../building/serve-folder.ts';
import { base, outFolder } from '../settings.ts';
import { LOOKS, objections, show, WIDTHS } from '../test/axe.ts';
import { launchBrowser, unpackBrowser } from '../test/browser.ts';
import { pagesOf } from '../test/built-pages.ts';
import { brokenWords, reachingOut } from '../test/layout.ts';

/**
 * Looks at every page of the built site in every look and at both widths, and prints what axe objects to, what scrolls sideways and
 * which words are broken: a table of how many in which look, then each of them. Fails where there is any.
 */
await unpackBrowser();
const { server, port } = await serveFolder(outFolder, base, 0);
const browser = await launchBrowser();
const page = await browser.newPage();
const paths = pagesOf({ folder: outFolder, base }).map(({ path }) => path);
const states = LOOKS.flatMap((look) => WIDTHS.map((width) => ({ look, width, faults: [] as string[] })));

for (const path of paths) {
  await page.goto(`http://localhost:${port}${path}`);
  for (const { look, width, faults } of states) {
    await show(page, look, width);
    const found = [...(await objections(page)), ...(await reachingOut(page)), ...(await brokenWords(page))];
    faults.push(...found.map((fault) => `${path} ${fault}`));
  }
}
await browser.close();
server.close();

const rows = states.map(({ look: { look }, width, faults }) => ({
  look,
  width,
  pages: paths.length,
  faults: faults.length,
}));
console.table(rows);
const all = new Set(states.flatMap(({ faults }) => faults));
for (const fault of all) console.log(fault);
process.exitCode = all.size ? 1 : 0;
