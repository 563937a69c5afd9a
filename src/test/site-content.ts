import { createArchive } from '../archive/archive.ts';
import { findDisputes } from '../archive/disputes/disputes.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import { siteSchema } from '../schema/site.ts';
import { wordsOf } from '../words/words.ts';

/** What pages and feeds are made from, of some records and of what the owner has decided. */
export function siteContent(records: readonly ArchiveRecord[], settings: object = {}) {
  const site = siteSchema.parse(settings);
  const archive = createArchive(records, site.language);
  return { site, archive, disputes: findDisputes(archive), words: wordsOf(site.language) };
}
