import { createArchive } from '../../archive/archive.ts';
import type { FoundNames } from '../../archive/co-mentions.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { createQuestions } from '../../archive/disputes/questions.ts';
import type { Reading } from '../../loader/read.ts';
import { createRenderer } from '../../markdown/render.ts';
import { createTextInputs } from '../../markdown/text-inputs.ts';
import { onceForEachObject } from '../../once.ts';
import type { Article } from '../../schema/records.ts';
import { wordsOf } from '../../words/words.ts';
import { reference } from '../citation.ts';
import { frameOf } from '../frame.ts';
import type { Content } from './content.ts';

let handedOver: Content | undefined;

/** The content that a build has read and checked, so that the pages need not read it again. */
export const checkedContent = (): Content | undefined => handedOver;

/** Hands the content that was read and checked over to the pages, which run in the same process. */
export function handOver(content: Content): void {
  handedOver = content;
}

/**
 * All that pages are made from, of what a content folder holds.
 * @param isShown whether a record is published; what its file has wrong is not asked here
 * @param found what is known of the names in the texts, where all records are published
 */
export function openContent(
  reading: Reading,
  isShown: (record: Reading['records'][number]) => boolean,
  found?: FoundNames,
): Content {
  const { site, about, media, passages } = reading;
  const words = wordsOf(site.language);
  const archive = createArchive(reading.records.filter(isShown), site.language, passages, found);
  const disputes = findDisputes(archive);
  const named = (article: Article) => reference(article, archive, words);
  const htmlOf = createRenderer(archive, named, words, media);
  return {
    site,
    frame: frameOf(site, archive, words, disputes.all.length > 0),
    archive,
    words,
    disputes,
    questionsOn: createQuestions(archive, disputes),
    media,
    htmlOf,
    textInputs: onceForEachObject(createTextInputs(archive, named, media)),
    about: about && htmlOf(about),
  };
}
