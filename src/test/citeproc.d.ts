declare module 'citeproc' {
  /** The part of citeproc-js that tests use. */
  interface Engine {
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]];
  }
  const CSL: { Engine: new (system: object, style: object, locale: string, forceLocale: boolean) => Engine };
  export default CSL;
}
