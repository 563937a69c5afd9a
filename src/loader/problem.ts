/** Anything wrong with the content. */
export interface Problem {
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
  /** A warning does not keep the site from being published; without a level it is an error, which does. */
  level?: 'warning';
}

export const isWarning = ({ level }: Problem): boolean => level === 'warning';

export const isError = (problem: Problem): boolean => !isWarning(problem);
