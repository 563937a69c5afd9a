/**
 * All that the template of a page sees. Beside the text, which is made only when the page is rendered, it is plain data: a page is the
 * same as long as its model is, and the code that renders it.
 */
export interface PageModel<Data> {
  /** The address of the page, with the base path. */
  path: string;
  data: Data;
  /** What the HTML of its text is made from. */
  textInputs: unknown;
  /** The HTML of its text. */
  html(): string;
}
