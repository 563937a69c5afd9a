declare module '@citation-js/core' {
  /** The part of Citation.js that tests use: it reads any format of which a plugin is loaded, as CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    data: unknown[];
  }
}

declare module '@citation-js/plugin-ris/lib/ris.js' {
  /** The records of a file by tag, before they become CSL-JSON, which has no newspaper’s authors. */
  export function parse(text: string): Record<string, string | string[]>[];
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
