import type { EdtfDate } from '../edtf.ts';
import type { Kind } from '../kinds.ts';

/** What the search index knows of a page beside its text. */
export interface SearchFields {
  kind: Kind;
  /** The language of its title and text, where it is not the site’s. */
  lang?: string | undefined;
  date: EdtfDate | undefined;
  /** Its text, as its author wrote it. */
  text?: string;
  /** Its own names, or none for an article. */
  names?: string[];
  /** The names of what it mentions. */
  mentions?: string[];
  publisher?: string;
  year?: string;
}
