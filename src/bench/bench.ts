import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../building/serve-folder.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import { launchBrowser, unpackBrowser } from '../test/browser.ts';
import { removeCopies } from '../test/project-copy.ts';
import { hasHugo, measurePeers } from './measure/peers.ts';
import { rowsOf, searchTable, stageTable } from './measure/report.ts';
import { measureFirst, measureSearches, namesIn, type SearchRun } from './measure/searches.ts';
import { measureStages, type Run } from './measure/stages.ts';
import { openWorkshop, withCopiesRemoved, type Workshop } from './measure/workshop.ts';

const USAGE = 'npm run bench -- <content folder> [--hugo <twin>] [--rounds <number>] [--json <file>]';

/**
 * Prints what it costs to check, build and search an archive, and with `--hugo` what Hugo and Pagefind need for its twin: both are
 * measured in turn, and of several rounds the median is shown. All work is on copies.
 */
await runCommand(() => withCopiesRemoved(bench));

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { hugo: { type: 'string' }, rounds: { type: 'string' }, json: { type: 'string' } },
  });
  const [content] = positionals;
  const rounds = Number(values.rounds ?? (values.hugo ? 3 : 1));
  if (!content || positionals.length > 1 || !(rounds >= 1)) return throwIf(USAGE);
  throwIf(values.hugo && !hasHugo() ? 'There is no hugo on this machine. Install it, or leave --hugo out.' : undefined);
  const runs: Run[] = [];
  const searches: SearchRun[] = [];
  for (let round = 0; round < rounds; round++) {
    const workshop = openWorkshop(resolve(content));
    const after = async (run: Run) => {
      console.error(`round ${round + 1} of ${rounds}\n${stageTable(rowsOf([run]))}`);
      if (round === 0) searches.push(...(await searchesAfter(run.stage, workshop)));
    };
    runs.push(...(await measureStages(workshop, after)));
    removeCopies();
    if (values.hugo) runs.push(...(await measurePeers(values.hugo)));
  }
  const rows = rowsOf(runs);
  console.log(`${stageTable(rows)}\n\n${searchTable(searches)}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows, searches, runs }, null, 2)}\n`);
}

/** What searching costs in the site as it was built cold, and for the first time after an article was added. */
async function searchesAfter(stage: string, { site: folder, content }: Workshop): Promise<SearchRun[]> {
  if (stage !== 'cold build' && stage !== 'one article added') return [];
  await unpackBrowser();
  const browser = await launchBrowser();
  const { server, port } = await serveFolder(folder, '/', 0);
  const site = { folder, url: `http://localhost:${port}/` };
  try {
    if (stage === 'cold build') return await measureSearches(browser, site, content);
    const first = await measureFirst(browser, site, namesIn(content, 2)[0]!);
    return [{ ...first, search: `${first.search}, ${stage}` }];
  } finally {
    server.close();
    await browser.close();
  }
}
