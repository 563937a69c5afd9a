/** Anything wrong with the content. */
export interface Problem {
  /** A warning keeps nothing from being published; without it a problem is an error. */
  level?: 'warning';
  /** The path of the file from the content folder, with `/`; the empty string for the folder itself. */
  file: string;
  /** The line in the file, from 1, where one is known. */
  line?: number;
  /** Where in the front matter: `['people', 1]`. */
  path?: readonly (string | number)[];
  /** What is wrong: a sentence, or with `path` one that continues after the name of the field. */
  message: string;
  /** The remedy, in a sentence or two. */
  remedy: string;
}
