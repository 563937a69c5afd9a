import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../../loader/read.ts';
import { readSynonyms } from '../../search/build/archive-synonyms.ts';
import type { KeepPage } from '../../search/indexing/index-pages.ts';
import { startIndex } from '../../search/indexing/index-site.ts';
import { contentFolder, outFolder } from '../../settings.ts';
import { openContent } from '../../views/pages/open-content.ts';
import { openFindings } from '../store/findings.ts';
import { hashOfEngine } from '../store/inputs.ts';
import { keptText } from '../store/kept-text.ts';
import { lastSite } from '../store/last-build.ts';
import { storeFile, writableFolder } from '../store/store-file.ts';
import { lastBase } from './last-base.ts';
import { leanFile, leanFolder, removeOthers } from './lean-store.ts';
import type { IndexMessage, IndexTask } from './message.ts';

/** Makes the search index of the content that has just been checked: what was found in its files then need not be found again. */

const { folder, engine, hidden } = workerData as IndexTask;
const post = (message: IndexMessage) => parentPort!.postMessage(message);

const reading = readContent(contentFolder, openFindings(outFolder, hashOfEngine()));
const content = openContent(reading, ({ id }) => !hidden.has(id));
const leanPages = writableFolder(storeFile(outFolder, 'lean'), join(folder, 'lean'));
const keep: KeepPage = (path, key, make) => ({
  html: keptText(leanFile(leanPages, path), engine + key, make),
  folder: leanFolder(leanPages, path),
});
const index = startIndex(content, readSynonyms(), folder, keep, lastBase(lastSite(outFolder), engine));
post({ program: index.program });
const { paths, ...finished } = await index.finished();
removeOthers(leanPages, paths);
post({ index: { ...finished, pages: paths.length } });
