import type { TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { MARK } from '../citation-syntax.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { lineAt, NOTE_MARK, textBlocks } from '../markdown/text-blocks.ts';
import { atLine, type Context, type ParsedText } from './context.ts';
import { uncitedSentences } from './uncited.ts';

const REMEDY =
  'Put [^article-id:p4] right after it, with the article and the passage that support it; or [^label], with the note of another source.';

/** Sentences, and rows of tables, of the text of a person, group, place or event that cite nothing. */
export function* uncitedProblems({ texts, names }: Context): Generator<Problem> {
  for (const parsed of texts) {
    if (!parsed.record || parsed.record.kind === 'article' || parsed.partlyUnread) continue;
    for (const block of parsed.blocks.filter(({ prose }) => prose))
      for (const { sentence, offset } of uncitedSentences(block.text, names.find(block.text)))
        yield atLine(parsed, lineAt(block, offset), {
          message: `This sentence cites no article: ${quoted(sentence.replaceAll(NOTE_MARK, '').replace(/\s+/g, ' '))}`,
          remedy: REMEDY,
        });
    yield* uncitedRows(parsed);
  }
}

/** A row is a statement, whichever of its cells has the citation; the first row names the columns. */
function uncitedRows(parsed: ParsedText): Problem[] {
  const rows: TableRow[] = [];
  if (!parsed.tree.data?.source?.includes('|')) return [];
  visit(parsed.tree, 'table', ({ children }) => void rows.push(...children.slice(1)));
  return rows.flatMap((row) => {
    const cells = textBlocks({ type: 'root', children: [row] }).map(({ text }) => text);
    const text = cells.filter((cell) => cell.trim()).join(' | ');
    if (!text || MARK.test(text)) return [];
    const message = `This row of a table cites no article: ${quoted(text.replace(/\s+/g, ' '))}`;
    return [atLine(parsed, row.position!.start.line, { message, remedy: REMEDY })];
  });
}
