import { readFileSync } from 'node:fs';
import { launchBrowser, unpackBrowser } from '../test/browser.ts';
import { buildSite } from '../test/build-site.ts';
import { parseQueryList, unmetBy } from '../test/query-list.ts';
import { askPage } from '../test/ask-page.ts';

/**
 * Prints which queries of lists the search page answers as expected, and which not: `npm run bench:queries -- src/test/archive/queries.tsv`.
 */
const lists = process.argv.slice(2);
await unpackBrowser();
const { site, close } = await buildSite('queries', 'content', '/');
const browser = await launchBrowser();
const page = await browser.newPage();
for (const list of lists) {
  const kinds = Map.groupBy(parseQueryList(readFileSync(list, 'utf8')), ({ kind }) => kind);
  let [met, asked] = [0, 0];
  for (const [kind, queries] of kinds) {
    console.log(`\n${kind}`);
    for (const query of queries) {
      const answer = await askPage(page, site.url, query.query);
      const unmet = unmetBy(answer, query);
      asked++;
      if (!unmet.length) met++;
      else {
        console.log(`  ${query.query}\n    not ${unmet.join('; not ')}`);
        console.log(
          `    ${answer.status}; ${answer.results
            .slice(0, 3)
            .map(({ title }) => title)
            .join(' · ')}`,
        );
        if (answer.offered.length) console.log(`    offered: ${answer.offered.map(({ title }) => title).join(' · ')}`);
      }
    }
  }
  console.log(`\n${list}: ${met} of ${asked}, ${((met / asked) * 100).toFixed(1)} %`);
}
await browser.close();
close();
