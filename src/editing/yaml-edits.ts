import type { FieldValue, Mend } from '../loader/problem.ts';
import { readNodes, type YamlNode } from '../loader/yaml-nodes.ts';
import { quotedScalar, yamlFlow } from './yaml-scalar.ts';

/** A part of a text that is replaced: from `start` up to, not including, `end`. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * How an edit changes a front matter, whose comments, order and way of writing lists stay.
 * @param order the fields in the order in which a new one finds its place
 * @returns `undefined` for what cannot be edited so
 */
export function spliceOf(yaml: string, mend: Mend, order: readonly string[]): Splice | undefined {
  const { root } = readNodes(yaml);
  switch (mend.edit) {
    case 'add': {
      const list = root.entries.get(mend.field);
      const entry = yamlFlow(mend.entry);
      if (!list) return insertField(yaml, root, `${mend.field}: [${entry}]`, order);
      return list.start === list.end ? at(list.end, ` [${entry}]`) : addEntry(yaml, list, entry);
    }
    case 'set': {
      const parent = nodeAt(root, mend.path.slice(0, -1));
      // An alias may be written as the text that is its name.
      const node = parent && /plain|quoted/.test(parent.style) ? parent : nodeAt(root, mend.path);
      if (!node) {
        const field = `${mend.path.at(-1)}: ${yamlFlow(mend.value)}`;
        if (mend.path.length === 1) return insertField(yaml, root, field, order);
        return parent && addEntry(yaml, parent, field);
      }
      return replacement(yaml, node, mend.value);
    }
    case 'quote': {
      const node = nodeAt(root, mend.path);
      return node && { ...node, text: quotedScalar(yaml.slice(node.start, node.end)) };
    }
    case 'rename': {
      const node = nodeAt(root, mend.path);
      return node && { start: node.from, end: node.from + String(mend.path.at(-1)).length, text: mend.name };
    }
    case 'comment':
      return commentOf(yaml, removal(yaml, root, mend.path));
    case 'remove':
      return removal(yaml, root, mend.path);
    case 'quote-line':
    case 'replace':
    case 'toml-to-yaml':
    case 'delete-invisible':
      return undefined;
  }
}

type Path = readonly (string | number)[];

export const nodeAt = (root: YamlNode, path: Path): YamlNode | undefined =>
  path.reduce<YamlNode | undefined>((node, step) => node?.entries.get(step), root);

const at = (index: number, text: string): Splice => ({ start: index, end: index, text });

const lineStart = (yaml: string, index: number): number => yaml.lastIndexOf('\n', index - 1) + 1;

/** After the line on which a place is. */
function nextLine(yaml: string, index: number): number {
  const end = yaml.indexOf('\n', index);
  return end < 0 ? yaml.length : end + 1;
}

/** Puts another value in the place of a node; what is written in several lines, if there is no comment in it, behind its key. */
function replacement(yaml: string, node: YamlNode, value: FieldValue): Splice | undefined {
  const isBlock = node.style === 'block';
  const start = isBlock ? yaml.indexOf(':', node.from) + 1 : node.start;
  if (node.style === 'folded' || (isBlock && yaml.slice(start, node.end).includes('#'))) return undefined;
  const isQuoted = node.style === 'quoted' && typeof value === 'string';
  const text = isQuoted ? quotedScalar(value, yaml[node.start]) : yamlFlow(value);
  return { start, end: node.end, text: isBlock || start === node.end ? ` ${text}` : text };
}

/** Adds a field below the last of those that come before it, and above what is said about the next one. */
function insertField(yaml: string, root: YamlNode, field: string, order: readonly string[]): Splice | undefined {
  if (root.style !== 'block' && root.start !== root.end) return undefined;
  const [name] = field.split(':');
  const earlier = new Set(order.slice(0, order.indexOf(name!)));
  const fields = [...root.entries];
  const following = fields[fields.findLastIndex(([key]) => earlier.has(String(key))) + 1]?.[1];
  let index = following ? lineStart(yaml, following.from) : yaml.length;
  while (following && /^(?:#.*)?\n$/.test(yaml.slice(lineStart(yaml, index - 1), index)))
    index = lineStart(yaml, index - 1);
  const isOpen = index > lineStart(yaml, index);
  return at(index, `${isOpen ? '\n' : ''}${field}\n`);
}

/** Adds an entry to a list, or a field to a group, after the last, and written like it. */
function addEntry(yaml: string, list: YamlNode, entry: string): Splice | undefined {
  const last = [...list.entries.values()].at(-1);
  if (list.style === 'flow' && !last) return { ...list, text: `[${entry}]` };
  if (!last || (list.style !== 'flow' && list.style !== 'block')) return undefined;
  const before = yaml.slice(lineStart(yaml, last.from), last.from);
  if (list.style === 'block') return at(nextLine(yaml, lastSign(last)), `${before}${entry}\n`);
  return at(last.end, /^[ \t]*$/.test(before) ? `,\n${before}${entry}` : `, ${entry}`);
}

/** Removes an entry of a list or a group; of a list or group of which it is all, the whole. */
function removal(yaml: string, root: YamlNode, path: Path): Splice | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  const node = nodeAt(root, path);
  if (!parent || !node || !path.length) return undefined;
  if (parent.entries.size === 1) return removal(yaml, root, path.slice(0, -1));
  if (parent.style === 'block')
    return { start: lineStart(yaml, node.from), end: nextLine(yaml, lastSign(node)), text: '' };
  const siblings = [...parent.entries.values()];
  const i = siblings.indexOf(node);
  return i
    ? { start: siblings[i - 1]!.end, end: node.end, text: '' }
    : { start: node.from, end: siblings[1]!.from, text: '' };
}

/** Whole lines that are removed, as comments in their place. */
function commentOf(yaml: string, removed: Splice | undefined): Splice | undefined {
  const lines = removed && yaml.slice(removed.start, removed.end);
  if (!removed || !lines || removed.start !== lineStart(yaml, removed.start) || !lines.endsWith('\n')) return undefined;
  return { ...removed, text: lines.replace(/^(?!$)/gm, '# ') };
}

/** The last character of a node, or the one before it where it is empty. A folded text has its line break. */
const lastSign = ({ start, end }: YamlNode): number => Math.max(start, end) - 1;
