import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createArchive } from '../../archive/archive.ts';
import { dataFileFacts } from '../../exports/data/data-files.ts';
import { readContent } from '../../loader/read.ts';
import { readSynonyms } from '../../search/build/archive-synonyms.ts';
import { startIndex } from '../../search/indexing/index-site.ts';
import { contentFolder, outFolder } from '../../settings.ts';
import { openContent } from '../../views/pages/open-content.ts';
import { lastBase } from '../search-index/last-base.ts';
import { openLeanStore } from '../search-index/lean-store.ts';
import { openFindings } from '../store/findings.ts';
import { hashOfEngine } from '../store/inputs.ts';
import { lastSite } from '../store/last-build.ts';
import { openSiteStore } from '../store/site-store.ts';
import { storeFile } from '../store/store-file.ts';
import type { BesideMessage, BesideTask } from './message.ts';
import { sendingTexts } from './shared-texts.ts';
import { keepOrdinaryWords, writeGenerated } from './write-generated.ts';

/**
 * Makes the search index and the files that are no pages. What needs only the content is begun while the first thread checks it: if that
 * finds an error, this thread is ended.
 */

const asked = once(parentPort!, 'message') as Promise<[BesideTask]>;
const reading = readContent(contentFolder, openFindings(outFolder, hashOfEngine()));
keepOrdinaryWords(createArchive(reading.records, reading.site.language));

const [{ site, folder, engine, hidden, texts }] = await asked;
const post = (message: BesideMessage) => parentPort!.postMessage(message);
const content = sendingTexts(
  openContent(reading, ({ id }) => !hidden.has(id)),
  texts,
);
const last = lastSite(outFolder);

const leanPages = openLeanStore(storeFile(outFolder, 'lean-pages'), join(folder, 'lean-pages'), engine);
const growing = startIndex(content, readSynonyms(), folder, leanPages.keep, lastBase(last, engine));
post({ program: growing.program });
await growing.read();
const store = openSiteStore(last, site, engine);
await writeGenerated(content, store);
post({ dataFiles: await dataFileFacts(content) });
const { paths, ...index } = await growing.finished();
leanPages.close(paths);
post({ made: { files: store.made, index: { ...index, pages: paths.length } } });
