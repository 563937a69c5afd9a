import { passageOf } from '../citation-syntax.ts';
import { quoted } from '../format.ts';
import { KINDS, kinds } from '../kinds.ts';
import { closest } from '../loader/closest.ts';
import type { Problem } from '../loader/problem.ts';
import { sitePaths, targetOf } from '../markdown/links.ts';
import { mediaPathOf } from '../markdown/media.ts';
import type { Text } from '../schema/records.ts';
import type { Context } from './context.ts';
import { missingPassage } from './missing-passages.ts';
import { atLine } from './parsed-text.ts';

type Fault = Pick<Problem, 'message' | 'remedy'>;

/** Links that lead nowhere, or to where readers must not be sent. Those to files of `media/` are `checks/media.ts`’s. */
export function linkProblems(context: Context): Problem[] {
  const paths = sitePaths(context.ids);
  return context.texts.flatMap((each) =>
    each.outline.addresses.flatMap(({ line, url, isLink }) => {
      const fault = isLink && !mediaPathOf(url) && linkFault(url, each.text, paths, context);
      return fault ? [atLine(each, line, fault)] : [];
    }),
  );
}

function linkFault(address: string, text: Text, paths: ReadonlySet<string>, context: Context): Fault | undefined {
  const target = targetOf(address, text);
  if (target.to === 'nowhere')
    return {
      message: `Links to ${quoted(address)} are not allowed.`,
      remedy: 'Link to http://, https:// or mailto: addresses, or to pages of this site: /people/marie-curie/.',
    };
  if (target.to !== 'page') return undefined;
  const { path, anchor } = target;
  if (!paths.has(path)) {
    const meant = closestPath(path, paths);
    return {
      message: `There is no page ${quoted(path)} on this site.`,
      remedy: meant ? `Did you mean "${meant}"?` : `Pages are ${formatPaths()}.`,
    };
  }
  const paragraph = passageOf(anchor);
  if (paragraph === undefined) return undefined;
  const [, , id] = path.split('/');
  if (!id)
    return {
      message: `${quoted(path)} has no passage ${paragraph}.`,
      remedy: 'Only the passages of records are numbered.',
    };
  const numbering = context.numberingOf(id);
  return numbering && missingPassage(paragraph, numbering, path);
}

const formatPaths = (): string => {
  const paths = kinds.map((kind) => `/${KINDS[kind].folder}/<id>/`);
  return `${paths.slice(0, -1).join(', ')} and ${paths.at(-1)!}`;
};

function closestPath(path: string, paths: ReadonlySet<string>): string | undefined {
  const byWords = new Map([...paths].map((known) => [hyphenated(known), known]));
  const meant = closest(hyphenated(path), byWords.keys());
  return meant && byWords.get(meant);
}

const hyphenated = (path: string): string => path.split('/').filter(Boolean).join('-');
