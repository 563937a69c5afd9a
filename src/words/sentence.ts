import type { TextDirection } from './direction.ts';
import { capitalised } from './grammar.ts';

/** A text within a sentence that leads to a page, or is in another language or direction. */
export interface Inset {
  text: string;
  url?: string | undefined;
  lang?: string | undefined;
  dir?: TextDirection | undefined;
}

/** A part of a sentence. */
export type Part = string | Inset;

/** A sentence with links in it, as its parts: its words keep the order that their language wants. */
export function sentence(texts: TemplateStringsArray, ...parts: readonly (Part | readonly Part[])[]): Part[] {
  const all: Part[] = [];
  /** Texts that follow one another are one. */
  const add = (part: Part): void => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
  };
  texts.forEach((text, i) => {
    add(text);
    const part = parts[i] ?? '';
    if (typeof part === 'object' && Symbol.iterator in part) part.forEach(add);
    else add(part);
  });
  return all;
}

/** `a, b and c`: parts with what is written before the last of them. */
export const listed = (parts: readonly Part[], beforeLast: string): Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? beforeLast : ', ', part]));

/** The sentence without links. */
export const plainText = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The parts as a sentence begins, with a capital. */
export const opened = ([first = '', ...rest]: readonly Part[]): Part[] => [
  typeof first === 'string' ? capitalised(first) : { ...first, text: capitalised(first.text) },
  ...rest,
];
