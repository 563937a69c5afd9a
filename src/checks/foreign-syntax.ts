import { visit } from 'unist-util-visit';
import { quoted } from '../format.ts';
import { recordPath } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import { fold } from '../text.ts';
import { atLine, type Context } from './context.ts';
import { mediaNamed } from './media-names.ts';

interface ForeignSyntax {
  /** What it looks like. A backslash before it makes text of it. */
  pattern: RegExp;
  name: string;
  remedy: string | ((found: string, context: Context) => string);
  /** The Markdown that says the same, where there is such. */
  inMarkdown?: (found: string, context: Context) => string | undefined;
}

const WRITE_OUT = 'Remove it, or write in Markdown what it shows.';

/** What other programs put into Markdown, and would print as it is here. */
const SYNTAXES: ForeignSyntax[] = [
  {
    pattern: /!\[\[(?=[^\s\]^])[^\]\n]*(?:\]\])?/,
    name: 'an embed of Obsidian',
    remedy: 'Write an image as ![What it shows](/media/name.jpg), with its file in media/, and anything else as text.',
  },
  {
    pattern: /(?<![!\\])\[\[(?=[^\s\]^[])[^\]\n]*(?:\]\])?/,
    name: 'a link of a wiki',
    remedy: linkRemedy,
    inMarkdown: linkTo,
  },
  { pattern: /\{\{[<%][^\n]*?(?:[>%]\}\}|$)/, name: 'a shortcode of Hugo', remedy: figureRemedy, inMarkdown: figure },
  { pattern: /\{\{(?![<%])[^\n]*?(?:\}\}|$)/, name: 'a placeholder of a template', remedy: WRITE_OUT },
  { pattern: /(?<!\{)\{%[^\n]*?(?:%\}|$)/, name: 'a tag of Jekyll', remedy: figureRemedy, inMarkdown: figure },
  { pattern: /\{#[^\n{}]*#\}/, name: 'a comment of a template', remedy: 'Write a private note as <!-- … -->.' },
  { pattern: /%%[^%\n]*\S[^%\n]*%%/, name: 'a comment of Obsidian', remedy: 'Write a private note as <!-- … -->.' },
  { pattern: /\{(?::\s*)?[.#][a-z][^{}\n]*\}/i, name: 'an attribute of another program', remedy: 'Remove it.' },
  {
    pattern: /\[(caption|gallery|embed|audio|video|playlist)(?:\s[^\]\n]*)?\](?:[^\n]*?\[\/\1\])?/,
    name: 'a shortcode of WordPress',
    remedy: WRITE_OUT,
  },
].map((syntax) => ({
  ...syntax,
  pattern: new RegExp(String.raw`(?<!\\)${syntax.pattern.source}`, `gm${syntax.pattern.flags}`),
}));

const ANY_SIGN = /\[\[|\{[{%:#.]|%%|\[[acegpv]/;

/** Embeds, wiki links, shortcodes and the like, which nothing reads here; in code they are code. */
export function foreignSyntaxProblems(context: Context): Problem[] {
  return context.texts.flatMap((parsed) => {
    const problems: Problem[] = [];
    if (!ANY_SIGN.test(parsed.tree.data?.source ?? '')) return problems;
    visit(parsed.tree, 'text', ({ value, position }) => {
      const written = position ? parsed.tree.data!.source!.slice(position.start.offset, position.end.offset) : value;
      if (!ANY_SIGN.test(written)) return;
      for (const { pattern, name, remedy, inMarkdown } of SYNTAXES)
        for (const { 0: found, index } of written.matchAll(pattern)) {
          const markdown = inMarkdown?.(found, context);
          problems.push(
            atLine(parsed, (position?.start.line ?? 1) + written.slice(0, index).split('\n').length - 1, {
              message: `${quoted(found)} is ${name}, which is not read here.`,
              remedy: `${typeof remedy === 'string' ? remedy : remedy(found, context)} If it is text, put a backslash before it.`,
              ...(markdown && { replace: [found, markdown] as const }),
            }),
          );
        }
    });
    return problems;
  });
}

/** The link to the page that a wiki link names, if there is such a page. */
function linkTo(found: string, { ids }: Context): string | undefined {
  const [target = '', shown] = found.replace(/^\[\[|\]\]$/g, '').split('|');
  const id = fold(target)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const kind = ids.get(id)?.[0];
  return kind && `[${shown ?? target}](${recordPath('/', kind, id)})`;
}

function linkRemedy(found: string, context: Context): string {
  const link = linkTo(found, context) ?? '[the text](/people/marie-curie/)';
  return `Write ${link}, or the name alone: names that the archive knows are linked by themselves.`;
}

/** The image that a figure of another program shows, if its file and its description are given: Hugo takes the caption for one. */
function figure(found: string, { media }: Context): string | undefined {
  if (!/^\{[{%<\s]*(?:figure|include figure)/.test(found)) return undefined;
  const valueOf = (name: string) => new RegExp(String.raw`\s${name}="([^"[\]\\]+)"`).exec(found)?.[1];
  const [alt, caption] = [valueOf('alt'), valueOf('caption')];
  const path = mediaNamed(valueOf('src') ?? '', media);
  const description = alt ?? caption;
  if (!path || !description) return undefined;
  return `![${description}](${encodeURI(`/media/${path}`)}${alt && caption ? ` "${caption}"` : ''})`;
}

function figureRemedy(found: string, context: Context): string {
  const image = figure(found, context);
  return image ? `Write ${image}.` : WRITE_OUT;
}
