import type { ParsedText } from './parsed-text.ts';

/** What other programs put into Markdown, by what it is called in a message. A backslash before it makes text of it. */
const PATTERNS = {
  'an embed of Obsidian': /!\[\[(?=[^\s\]^])[^\]\n]*(?:\]\])?/,
  'a link of a wiki': /(?<![!\\])\[\[(?=[^\s\]^[])[^\]\n]*(?:\]\])?/,
  'a shortcode of Hugo': /\{\{[<%][^\n]*?(?:[>%]\}\}|$)/,
  'a placeholder of a template': /\{\{(?![<%])[^\n]*?(?:\}\}|$)/,
  'a tag of Jekyll': /(?<!\{)\{%[^\n]*?(?:%\}|$)/,
  'a comment of a template': /\{#[^\n{}]*#\}/,
  'a comment of Obsidian': /%%(?![^\S\n]*%%)[^%\n]+%%/,
  'an attribute of another program': /\{(?::\s*)?[.#][a-z][^{}\n]*\}/i,
  'a shortcode of WordPress': /\[(caption|gallery|embed|audio|video|playlist)(?:\s[^\]\n]*)?\](?:[^\n]*?\[\/\1\])?/,
};

export type ForeignSyntax = keyof typeof PATTERNS;

const SYNTAXES = Object.entries(PATTERNS).map(([name, { source, flags }]) => ({
  name: name as ForeignSyntax,
  pattern: new RegExp(String.raw`(?<!\\)${source}`, `gm${flags}`),
}));

const ANY_SIGN = /\[\[|\{[{%:#.]|%%|\[[acegpv]/;

/** Syntax of another program in a text. */
export interface FoundSyntax {
  /** The line of the body, from 1. */
  line: number;
  name: ForeignSyntax;
  found: string;
}

/** Embeds, wiki links, shortcodes and the like, which nothing reads here; in code they are code. */
export function foreignSyntaxIn({ tree, nodes }: Pick<ParsedText, 'tree' | 'nodes'>): FoundSyntax[] {
  const source = tree.data?.source ?? '';
  if (!ANY_SIGN.test(source)) return [];
  return nodes.flatMap((node): FoundSyntax[] => {
    if (node.type !== 'text') return [];
    const { value, position } = node;
    const written = position ? source.slice(position.start.offset, position.end.offset) : value;
    if (!ANY_SIGN.test(written)) return [];
    return SYNTAXES.flatMap(({ name, pattern }) =>
      Array.from(written.matchAll(pattern), ({ 0: found, index }) => ({
        line: (position?.start.line ?? 1) + written.slice(0, index).split('\n').length - 1,
        name,
        found,
      })),
    );
  });
}
