import type { Words } from '../../words/en.ts';
import { biblatex } from './biblatex.ts';
import type { CitedArticle } from './cited.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

interface CitationFormat {
  /** As readers know it. */
  name: string;
  mediaType: string;
  /** The file of some articles. */
  write(articles: readonly CitedArticle[], words: Words): string;
}

/** The formats of citations by the ends of their files’ names. With these media types, reference managers open what a click loads. */
export const CITATION_FORMATS = {
  bib: { name: 'BibLaTeX', mediaType: 'application/x-bibtex', write: biblatex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: ris },
  'csl.json': { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJson },
} satisfies Record<string, CitationFormat>;

export type CitationFormatName = keyof typeof CITATION_FORMATS;

export const citationFormats = Object.keys(CITATION_FORMATS) as CitationFormatName[];
