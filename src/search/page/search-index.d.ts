declare module 'virtual:search-index' {
  /** Opens the index at an address, that of Pagefind’s folder or of a server, as the site was built to have it. */
  export const createIndex: (address: string, base: string) => import('../results/search-index.ts').SearchIndex;
}
