import { workerData } from 'node:worker_threads';
import { createArchive } from '../../archive/archive.ts';
import { isRemoved, publishable } from '../../archive/withdrawn.ts';
import { createTextChecker } from '../../checks/context.ts';
import type { RecordFile } from '../../loader/files.ts';
import type { Kept } from '../../loader/kept.ts';
import { openContentFolder } from '../../loader/read.ts';
import type { Article } from '../../schema/records.ts';
import { lineOf } from '../store/findings.ts';
import type { AheadData, AheadMessage } from './message.ts';

/** Finds in the files of a content folder, from the last to the first, what can be found in each alone and by the names of the archive. */

/** How many files one message is about. */
const AT_ONCE = 50;

const { folder, port } = workerData as AheadData;
const { reading, files, read } = openContentFolder(folder);
const lines: string[] = [];
const noting: Kept = {
  of(part, file, key, find) {
    const found = find();
    if (key !== undefined && found !== undefined) lines.push(lineOf(part, file, key, found));
    return found;
  },
};

const isArticle = ({ kind }: RecordFile): boolean => kind === 'article';
const [articles, subjects] = [files.filter(isArticle), files.filter((file) => !isArticle(file))];
for (const file of subjects) read(file, noting);
const archive = createArchive(reading.records, reading.site.language);
const { checkText } = createTextChecker(reading, archive, noting);
for (const text of reading.texts) checkText(text, archive.record(text.id));
post(subjects);

const unposted: RecordFile[] = [];
for (const file of articles.toReversed()) {
  read(file, noting);
  // Only of what is sound anything is kept, and only by the other thread.
  if (reading.keys.has(file.file)) {
    const [record, text] = [reading.records.pop() as Article, reading.texts.pop()!];
    if (!isRemoved(record)) checkText(text, publishable(record));
  }
  unposted.push(file);
  if (unposted.length === AT_ONCE) post(unposted.splice(0));
}
post(unposted);

function post(about: readonly RecordFile[]): void {
  const message: AheadMessage = { files: about.map(({ file }) => file), lines: lines.splice(0).join('') };
  port.postMessage(message);
}
