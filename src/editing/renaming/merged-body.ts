import { visit } from 'unist-util-visit';
import { parseWithNotes } from '../../markdown/parse.ts';
import { bodyStart } from './references.ts';

/** The source of a file with another text below its own; notes of the other that have a label of its own get another one. */
export function appendedBody(source: string, other: string): string {
  const own = source.slice(bodyStart(source));
  if (!other.trim() || own.trim() === other.trim()) return source;
  const lineEnd = /\r\n?|\n/.exec(source)![0];
  const added = withOtherLabels(other.trim(), labelsIn(own)).replaceAll(/\r\n?|\n/g, lineEnd);
  return `${source.trimEnd()}${lineEnd}${lineEnd}${added}${lineEnd}`;
}

/** The labels of notes, and of addresses that are written apart from their links. */
function labelsIn(body: string): Set<string> {
  const labels = new Set<string>();
  visit(parseWithNotes(body), (node) => {
    if (node.type === 'footnoteDefinition') labels.add(`^${node.identifier}`);
    if (node.type === 'definition') labels.add(node.identifier);
  });
  return labels;
}

function withOtherLabels(body: string, taken: ReadonlySet<string>): string {
  const known = new Set([...taken, ...labelsIn(body)]);
  let renamed = body;
  for (const label of labelsIn(body)) {
    if (!taken.has(label)) continue;
    let number = 2;
    while (known.has(`${label}-${number}`)) number++;
    const other = `${label}-${number}`;
    known.add(other);
    renamed = renamed.replace(new RegExp(`\\[${RegExp.escape(label)}\\]`, 'gi'), `[${other}]`);
  }
  return renamed;
}
