import { quoted } from '../format.ts';
import { recordPath } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import { fold } from '../text.ts';
import type { Context } from './context.ts';
import type { ForeignSyntax } from './foreign-patterns.ts';
import { mediaNamed } from './media-names.ts';
import { atLine } from './parsed-text.ts';

/** What an author does about it. */
interface Remedy {
  remedy: string | ((found: string, context: Context) => string);
  /** The Markdown that says the same, where there is such. */
  inMarkdown?: (found: string, context: Context) => string | undefined;
}

const WRITE_OUT = 'Remove it, or write in Markdown what it shows.';

const REMEDIES: Record<ForeignSyntax, Remedy> = {
  'an embed of Obsidian': {
    remedy: 'Write an image as ![What it shows](/media/name.jpg), with its file in media/, and anything else as text.',
  },
  'a link of a wiki': { remedy: linkRemedy, inMarkdown: linkTo },
  'a shortcode of Hugo': { remedy: figureRemedy, inMarkdown: figure },
  'a placeholder of a template': { remedy: WRITE_OUT },
  'a tag of Jekyll': { remedy: figureRemedy, inMarkdown: figure },
  'a comment of a template': { remedy: 'Write a private note as <!-- … -->.' },
  'a comment of Obsidian': { remedy: 'Write a private note as <!-- … -->.' },
  'an attribute of another program': { remedy: 'Remove it.' },
  'a shortcode of WordPress': { remedy: WRITE_OUT },
};

/** Syntax of other programs, which would be printed as it is. */
export const foreignSyntaxProblems = (context: Context): Problem[] =>
  context.texts.flatMap((text) =>
    text.outline.foreign.map(({ line, name, found }) => {
      const { remedy, inMarkdown } = REMEDIES[name];
      const markdown = inMarkdown?.(found, context);
      return atLine(text, line, {
        message: `${quoted(found)} is ${name}, which is not read here.`,
        remedy: `${typeof remedy === 'string' ? remedy : remedy(found, context)} If it is text, put a backslash before it.`,
        ...(markdown && { replace: [found, markdown] as const }),
      });
    }),
  );

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
