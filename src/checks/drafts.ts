import { visit } from 'unist-util-visit';
import { marksIn } from '../citation-syntax.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { targetOf } from '../markdown/links.ts';
import { lineAt } from '../markdown/text-blocks.ts';
import { idFields } from '../schema/id-fields.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import { atLine, type Context, type ParsedText } from './context.ts';

/** Drafts that are named where readers see it: in a field, a citation or a link of what is published. */
export function* draftProblems({ records, partial, texts, drafts, fileOf }: Context): Generator<Problem> {
  const problemOf = (id: string, named: string, alternative: string) => ({
    message: `${named} is a draft, which is not published.`,
    remedy: `Remove "draft: true" from ${fileOf(id)} if it is ready, or ${alternative}.`,
  });
  for (const record of [...records, ...partial.map((rest) => rest.record)]) {
    if (record.data.draft) continue;
    for (const { path, id } of idsIn(record))
      if (drafts.has(id)) yield { file: record.file, path, ...problemOf(id, quoted(id), 'add it to this file too') };
  }
  for (const parsed of texts) {
    if (parsed.record?.data.draft) continue;
    const alternative = parsed.record ? 'add it to this file too' : 'remove the link';
    for (const { line, id, named } of [...citedIn(parsed), ...linkedIn(parsed)])
      if (drafts.has(id)) yield atLine(parsed, line, problemOf(id, quoted(named), alternative));
  }
}

/** The ids in the front matter of a record, with those that its roles cite. */
const idsIn = (record: ArchiveRecord) => [
  ...idFields(record),
  ...(record.kind === 'person'
    ? record.data.roles.map(({ source }, i) => ({ path: ['roles', i, 'source'], id: source.article }))
    : []),
];

interface Named {
  line: number;
  id: string;
  named: string;
}

const citedIn = ({ blocks }: ParsedText): Named[] =>
  blocks.flatMap((block) =>
    marksIn(block.text).flatMap(({ mark, index, citation }) =>
      citation ? [{ line: lineAt(block, index), id: citation.article, named: mark }] : [],
    ),
  );

function linkedIn({ tree, text }: ParsedText): Named[] {
  const linked: Named[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = targetOf(node.url, text);
    if (target.to === 'page')
      linked.push({ line: node.position!.start.line, id: target.path.split('/')[2] ?? '', named: node.url });
  });
  return linked;
}
