/** What a block of a clipping is. */
export type BlockKind =
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'publisher'
  | 'address'
  | 'section'
  | 'page'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'list-item'
  | 'caption'
  | 'boilerplate';

/** A unit of a clipping, such as a paragraph. */
export interface Block {
  kind: BlockKind;
  /** What it says, in one line: single spaces, and words that a hyphen parted at the end of a line whole again. */
  text: string;
  /** The line of the file on which it begins, from 1, where the file is a text. */
  line?: number;
  /** The page on which it begins, from 1, where the file is a PDF. */
  page?: number;
  /** The beginning of its line as printed, where a word of it had to be parted: `2 May in NewsThe ship sank`. */
  printed?: string;
  /** Why it is not in the text of the draft; absent where it is. */
  leftOut?: string;
}

/** Something that the clipping says of itself, with where it says so. */
export interface Found {
  value: string;
  /** A noun: `line 3`, `datePublished of the page’s JSON-LD`. */
  from: string;
  /** Whether it is not printed, and said for programs alone. */
  isUnprinted?: true;
}

/** Something that the clipping may say of itself, for a person to decide. */
export interface Possible extends Found {
  field: 'publisher' | 'byline' | 'published' | 'section' | 'rights';
}

/** What a clipping says of itself. What it does not say is absent, and is never guessed. */
export interface ClippingMetadata {
  headline?: Found;
  alternativeHeadline?: Found;
  /** The names of the authors, as they are printed. */
  byline: Found[];
  /** The name of the publisher as it is printed: not the id of a group. */
  publisher?: Found;
  /** The web address of the original. */
  url?: Found;
  /** When it was published, as EDTF. */
  published?: Found;
  section?: Found;
  page?: Found;
  /** A BCP 47 code. */
  language?: Found;
  /** What is not certain. */
  possible: Possible[];
}

/** A clipping as it was read: all its text, in the order in which it is printed. */
export interface Clipping {
  /** The name of its file, without the folder. */
  file: string;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  sha256: string;
  /** All of its text: each word of it is in one of these. */
  blocks: readonly Block[];
  metadata: ClippingMetadata;
  /** False where it breaks off before the original ends. */
  complete: boolean;
  /** The headlines of what looks like more articles in it, each with where it is. */
  others: readonly Found[];
}

/** The kinds of block that become passages of the draft. Each has the number of its position among them, from 1. */
const PASSAGES: readonly BlockKind[] = ['paragraph', 'quotation', 'list-item'];

/** The blocks that become passages of the draft, in their order: the first has number 1. */
export const passagesOf = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ kind, leftOut }) => leftOut === undefined && PASSAGES.includes(kind));
