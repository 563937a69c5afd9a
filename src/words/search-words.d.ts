declare module 'virtual:search-words' {
  /** What scripts say in the language of the site. */
  export const search: import('./en.ts').SearchWords;
}

declare module 'virtual:search-synonyms.json' {
  /** The words that the archive takes for one, a list each. */
  const synonyms: readonly (readonly string[])[];
  export default synonyms;
}
