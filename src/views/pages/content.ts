import type { Archive } from '../../archive/archive.ts';
import type { Disputes } from '../../archive/disputes/disputes.ts';
import type { Question } from '../../archive/disputes/questions.ts';
import type { Media } from '../../loader/media.ts';
import type { SubjectId } from '../../schema/fields.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import type { Site } from '../../schema/site.ts';
import type { Words } from '../../words/en.ts';
import type { Frame } from '../frame.ts';

/** All that pages are made from. */
export interface Content {
  site: Site;
  frame: Frame;
  archive: Archive;
  /** The words that readers see, in the language of the site. */
  words: Words;
  disputes: Disputes;
  /** The questions about a subject to which more than one answer was given. */
  questionsOn(id: SubjectId): Question[];
  media: Media;
  /** The HTML of a record’s text; empty for one without text. */
  htmlOf(record: ArchiveRecord): string;
  /** A hash of all that this HTML is made from. */
  textInputs(record: ArchiveRecord): string;
  /** The HTML of what the owner says about the archive. */
  about: string | undefined;
}
