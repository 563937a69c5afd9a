declare module 'virtual:search-words' {
  /** What scripts say in the language of the site. */
  export const search: import('./en.ts').SearchWords;
}
