import { createArchive } from './archive/archive.ts';
import { findDisputes } from './archive/disputes/disputes.ts';
import { createHistories } from './archive/disputes/histories.ts';
import { readContent } from './loader/read.ts';
import { createRenderer } from './markdown/render.ts';
import { contentFolder } from './settings.ts';
import { reference } from './views/citation.ts';
import type { Content } from './views/pages/content.ts';

const archive = createArchive(readContent(contentFolder).records);

/** The content that the pages show, read once; its problems have been reported before. */
export const content: Content = {
  archive,
  disputes: findDisputes(archive),
  historiesOf: createHistories(archive),
  htmlOf: createRenderer(archive, (article) => reference(article, archive)),
};
