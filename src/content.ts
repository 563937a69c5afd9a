import { createArchive } from './archive/archive.ts';
import { findDisputes } from './archive/disputes/disputes.ts';
import { createQuestions } from './archive/disputes/questions.ts';
import { readContent } from './loader/read.ts';
import { createRenderer } from './markdown/render.ts';
import { contentFolder, leftOut, showsDrafts } from './settings.ts';
import { reference } from './views/citation.ts';
import { frameOf } from './views/frame.ts';
import type { Content } from './views/pages/content.ts';
import { wordsOf } from './words/words.ts';

const { site, records, about, media, passages } = readContent(contentFolder);
const words = wordsOf(site.language);
const hidden = leftOut();
const published = records.filter(({ id, data }) => !hidden.has(id) && (showsDrafts || !data.draft));
const archive = createArchive(published, site.language, passages);
const disputes = findDisputes(archive);
const htmlOf = createRenderer(archive, (article) => reference(article, archive, words), words, media);

/** The content that the pages show, read once; its problems have been reported before. */
export const content: Content = {
  site,
  frame: frameOf(site, archive, words, disputes.all.length > 0),
  archive,
  words,
  disputes,
  questionsOn: createQuestions(archive, disputes),
  media,
  htmlOf,
  about: about && htmlOf(about),
};
