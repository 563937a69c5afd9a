declare module 'virtual:search-words' {
  /** What scripts say in the language of the site. */
  export const search: import('./en.ts').SearchWords;
}

declare module 'virtual:search-synonyms.json' {
  /** The words that the archive takes for one, a list each. */
  const synonyms: readonly (readonly string[])[];
  export default synonyms;
}

declare module 'virtual:search-index' {
  /** Opens the index at an address, a folder of Pagefind or a server, as the site was built to have it. */
  export const createIndex: (address: string, base: string) => import('../search/results/search-index.ts').SearchIndex;
}
