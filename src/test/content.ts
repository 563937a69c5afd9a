import { createArchive } from '../archive/archive.ts';
import { findDisputes } from '../archive/disputes/disputes.ts';
import { createQuestions } from '../archive/disputes/questions.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import { siteSchema } from '../schema/site.ts';
import { frameOf } from '../views/frame.ts';
import type { Content } from '../views/pages/content.ts';
import { en } from '../words/en.ts';

/** All that pages and exports are made from, of some records. */
export function contentOf(records: readonly ArchiveRecord[], fields: object = { name: 'An archive' }): Content {
  const site = siteSchema.parse(fields);
  const archive = createArchive(records, site.language);
  const disputes = findDisputes(archive);
  return {
    site,
    frame: frameOf(site, archive, en, disputes.all.length > 0),
    archive,
    words: en,
    disputes,
    questionsOn: createQuestions(archive, disputes),
    media: new Map(),
    htmlOf: () => '',
    textInputs: () => '',
    about: undefined,
  };
}
