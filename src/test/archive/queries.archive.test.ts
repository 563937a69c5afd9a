import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askAgain, askPage } from '../ask-page.ts';
import { parseQueryList, unmetBy } from '../query-list.ts';
import { visits } from '../visit.ts';
import { builtArchive } from './built-archive.ts';

/** How many of the listed queries must be answered as the list says. */
const LEAST_SHARE = 0.97;

const site = builtArchive();
const { open } = visits();

test('the search page answers what readers ask of this archive', { timeout: 300_000 }, async () => {
  const page = await open(`${site.url}search/`);
  const queries = parseQueryList(readFileSync(join(import.meta.dirname, 'queries.tsv'), 'utf8'));
  const unmet: string[] = [];
  for (const query of queries) {
    const isAddress = query.query.startsWith('?');
    const answer = isAddress ? await askPage(page, site.url, query.query) : await askAgain(page, query.query);
    const expectations = unmetBy(answer, query);
    if (expectations.length) unmet.push(`${query.query}: not ${expectations.join('; not ')}. ${answer.status}`);
  }
  expect(queries.length).toBeGreaterThan(80);
  expect(unmet.length / queries.length, unmet.join('\n')).toBeLessThanOrEqual(1 - LEAST_SHARE);
});
