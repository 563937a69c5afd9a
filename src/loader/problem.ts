/** Anything wrong with the content. */
export interface Problem {
  /** The path of the file from the content folder, with `/`; the empty string for the folder itself. */
  file: string;
  /** The line in the file, from 1, where one is known. */
  line?: number;
  /** Where in the front matter: `['people', 1]`. */
  path?: Path;
  /** What is wrong: a sentence, or with `path` one that continues after the name of the field. */
  message: string;
  /** The remedy, in a sentence or two. */
  remedy: string;
  /** A warning does not keep the site from being published; without a level it is an error, which does. */
  level?: 'warning';
  /** What a machine can do about it, where there is only one remedy. */
  mend?: Mend;
}

type Path = readonly (string | number)[];

/** What a machine writes into a field. */
export type FieldValue = string | number | boolean | readonly FieldValue[] | { readonly [field: string]: FieldValue };

/** An edit of the file that has the problem, unless it names another. */
export type Mend =
  /** An entry is added to a list of the front matter, which may be missing, or of another file, which may be missing too. */
  | { edit: 'add'; field: string; entry: FieldValue; file?: string }
  /** A value in the front matter is replaced, or added. */
  | { edit: 'set'; path: Path; value: FieldValue }
  /** A field, or an entry of a list, is removed. */
  | { edit: 'remove'; path: Path }
  /** What is read as a number, or as true or false, becomes the text that it is written as. */
  | { edit: 'quote'; path: Path }
  /** What a line has after the name of its field becomes a text in quotation marks, so that YAML reads it. */
  | { edit: 'quote-line'; line: number }
  /** A field becomes a comment, so that nothing of it is lost. */
  | { edit: 'comment'; path: Path }
  /** A field gets another name. */
  | { edit: 'rename'; path: Path; name: string }
  /** On a line of the file, from 1, the first place with a text gets another one there. */
  | { edit: 'replace'; line: number; from: string; to: string }
  /** Front matter in TOML becomes YAML. */
  | { edit: 'toml-to-yaml' }
  /** Invisible characters are deleted, in the whole file. */
  | { edit: 'delete-invisible' };

export const isWarning = ({ level }: Problem): boolean => level === 'warning';

export const isError = (problem: Problem): boolean => !isWarning(problem);
