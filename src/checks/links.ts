import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { closest } from '../loader/closest.ts';
import type { Problem } from '../loader/problem.ts';
import type { Text } from '../loader/read.ts';
import { formatCount, quoted } from '../format.ts';
import { FOLDERS } from '../urls.ts';
import type { Sources } from './citations.ts';
import type { BodyProblem } from './texts.ts';
import { targetOf } from '../markdown/links.ts';

type Fault = Pick<Problem, 'message' | 'remedy'>;

/** Links and images that lead nowhere, or to where readers must not be sent. */
export function linkProblems(
  tree: Root,
  text: Text,
  paths: ReadonlySet<string>,
  sources: Sources,
  publicFolder: string,
): BodyProblem[] {
  const shown = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void shown.add(identifier));
  const problems: BodyProblem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const isImage = node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier));
    const fault = isImage ? imageFault(node.url, text, publicFolder) : linkFault(node.url, text, paths, sources);
    if (fault) problems.push({ line: node.position!.start.line, ...fault });
  });
  return problems;
}

function imageFault(address: string, text: Text, publicFolder: string): Fault | undefined {
  const target = targetOf(address, text);
  const remedy = 'Put the image into public/ and write its path from there: /name.jpg.';
  if (target.to === 'web') return { message: `The image ${quoted(address)} lies on another site.`, remedy };
  if (target.to !== 'page') return { message: `The image address ${quoted(address)} is not let through.`, remedy };
  return isFile(publicFolder, target.path) ? undefined : { message: `There is no image ${quoted(address)}.`, remedy };
}

function isFile(folder: string, path: string): boolean {
  try {
    return statSync(join(folder, decodeURIComponent(path))).isFile();
  } catch {
    return false;
  }
}

function linkFault(address: string, text: Text, paths: ReadonlySet<string>, sources: Sources): Fault | undefined {
  const target = targetOf(address, text);
  if (target.to === 'nowhere')
    return {
      message: `The address ${quoted(address)} is not let through.`,
      remedy: 'Link http://, https:// or mailto: addresses, or pages of this site: /people/marie-curie/.',
    };
  if (target.to !== 'page') return undefined;
  const { path, anchor } = target;
  if (!paths.has(path)) {
    const meant = closestPath(path, paths);
    return {
      message: `There is no page ${quoted(path)} on this site.`,
      remedy: meant
        ? `Did you mean "${meant}"?`
        : 'Pages are /articles/<id>/, /people/<id>/, /groups/<id>/, /places/<id>/ and /events/<id>/.',
    };
  }
  const [, paragraph] = /^p(\d+)$/.exec(anchor) ?? [];
  const [, folder, id = ''] = path.split('/');
  const last = folder === FOLDERS.article && id ? sources.paragraphs(id) : 0;
  if (!paragraph || (Number(paragraph) > 0 && Number(paragraph) <= last)) return undefined;
  return {
    message: `${quoted(path)} has no paragraph ${paragraph}.`,
    remedy: last ? `It has ${formatCount(last, 'paragraph')}.` : 'Only the paragraphs of articles are numbered.',
  };
}

function closestPath(path: string, paths: ReadonlySet<string>): string | undefined {
  const byWords = new Map([...paths].map((known) => [words(known), known]));
  const meant = closest(words(path), byWords.keys());
  return meant && byWords.get(meant);
}

const words = (path: string): string => path.split('/').filter(Boolean).join('-');
