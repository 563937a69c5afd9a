import { isDeepStrictEqual } from 'node:util';
import { isBlank, splitFrontMatter } from '../loader/front-matter.ts';
import type { Mend } from '../loader/problem.ts';
import { UNQUOTED } from '../loader/unquoted.ts';
import { readNodes } from '../loader/yaml-nodes.ts';
import { withoutInvisible } from '../schema/unwanted-characters.ts';
import { editedData } from './edited-data.ts';
import { tomlToYaml } from './toml-to-yaml.ts';
import { nodeAt, spliceOf, type Splice } from './yaml-edits.ts';
import { loaded, quotedScalar } from './yaml-scalar.ts';

/** What is known of a file before it is read. */
interface FileForm {
  /** Its fields in the order in which a new one finds its place. */
  order: readonly string[];
  /** Whether all of it is YAML, with no text below. */
  isYaml?: boolean;
}

/**
 * The source of a file after edits, the same but for what they change: its byte order mark and the ends of its lines stay. An edit
 * whose outcome is not exactly what it is meant to be is left out.
 */
export function editSource(source: string, mends: readonly Mend[], form: FileForm): string {
  const lines = readLines(source);
  for (const mend of inOrder(mends)) {
    if (mend.edit === 'delete-invisible') lines.text = withoutInvisible(lines.text);
    else if (mend.edit === 'quote-line') lines.text = withQuotedLine(lines.text, mend.line);
    else if (mend.edit === 'toml-to-yaml') applyTo(lines, tomlToYaml(lines.text));
    else if (mend.edit === 'replace') applyTo(lines, replacementOf(lines.text, mend));
    else editFields(lines, mend, form);
  }
  return written(lines);
}

/** A text with lines ended by `\n`, and what ends each of them in the file. */
interface Lines {
  mark: string;
  text: string;
  ends: string[];
}

function readLines(source: string): Lines {
  const mark = source.startsWith('\ufeff') ? '\ufeff' : '';
  const text = source.slice(mark.length);
  return { mark, text: text.replaceAll(/\r\n?/g, '\n'), ends: text.match(/\r\n?|\n/g) ?? [] };
}

const written = ({ mark, text, ends }: Lines): string =>
  mark + text.split('\n').reduce((before, line, i) => before + (ends[i - 1] ?? '\n') + line);

function editFields(lines: Lines, mend: Mend, { order, isYaml }: FileForm): void {
  const yaml = isYaml ? lines.text : splitFrontMatter(lines.text)?.yaml;
  if (yaml === undefined) return;
  const data = isYaml && isBlank(yaml) ? {} : loaded(yaml);
  const splice = data ? spliceOf(yaml, mend, order) : undefined;
  if (!splice) return;
  const edited = spliced(yaml, splice);
  const expected = editedData(data, mend, 'path' in mend ? sourceAt(yaml, mend.path) : '');
  if (!isDeepStrictEqual(loaded(edited), expected)) return;
  const from = isYaml ? 0 : lines.text.indexOf('\n') + 1;
  applyTo(lines, { start: from + splice.start, end: from + splice.end, text: splice.text });
}

/** Replaces a part of a text; lines that come with it end as the others do. */
function applyTo(lines: Lines, splice: Splice | undefined): void {
  if (!splice) return;
  const { start, end, text } = splice;
  const newLines = (part: string) => part.split('\n').length - 1;
  lines.ends.splice(
    newLines(lines.text.slice(0, start)),
    newLines(lines.text.slice(start, end)),
    ...Array.from({ length: newLines(text) }, () => lines.ends[0] ?? '\n'),
  );
  lines.text = spliced(lines.text, splice);
}

/** The first place on a line that has what is to be replaced. */
function replacementOf(text: string, { line, from, to }: Extract<Mend, { edit: 'replace' }>): Splice | undefined {
  const all = text.split('\n');
  const column = all[line - 1]?.indexOf(from) ?? -1;
  if (column < 0) return undefined;
  const start = all.slice(0, line - 1).join('\n').length + Number(line > 1) + column;
  return { start, end: start + from.length, text: to };
}

/** A text in which the field on a line, from 1, has quotation marks around what is behind its name. */
function withQuotedLine(text: string, line: number): string {
  const all = text.split('\n');
  const { field, text: unquoted } = UNQUOTED.exec(all[line - 1] ?? '')?.groups ?? {};
  return field && unquoted ? all.with(line - 1, field + quotedScalar(unquoted)).join('\n') : text;
}

const spliced = (text: string, splice: Splice): string =>
  text.slice(0, splice.start) + splice.text + text.slice(splice.end);

function sourceAt(yaml: string, path: readonly (string | number)[]): string {
  const node = nodeAt(readNodes(yaml).root, path);
  return node ? yaml.slice(node.start, node.end) : '';
}

const RANK = {
  'delete-invisible': 0,
  'toml-to-yaml': 0,
  'quote-line': 1,
  replace: 2,
  quote: 3,
  set: 4,
  rename: 5,
  comment: 6,
  remove: 7,
  add: 8,
};

/** Edits in an order in which none moves what a later one is about: of two lines, or entries of a list, the later comes first. */
function inOrder(mends: readonly Mend[]): Mend[] {
  const position = (mend: Mend) =>
    'path' in mend ? Number(mend.path.findLast((step) => typeof step === 'number')) : 'line' in mend ? mend.line : 0;
  return mends.toSorted((a, b) => RANK[a.edit] - RANK[b.edit] || position(b) - position(a) || 0);
}
