import type { NameFinder } from '../archive/mentions.ts';
import { MARK } from '../citation-syntax.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { lineAt, NOTE_MARK, textBlocks } from '../markdown/text-blocks.ts';
import { atLine, type ParsedText } from './parsed-text.ts';
import { uncitedSentences } from './uncited.ts';

const REMEDY =
  'Put [^article-id:p4] right after it, with the article and the passage that support it; or [^label], with the note of another source.';

/** The sentences of a text that cite nothing, and the rows of its tables. */
export const uncitedIn = (parsed: ParsedText, names: NameFinder): Problem[] => [
  ...uncitedSentencesIn(parsed, names),
  ...uncitedRows(parsed),
];

const uncitedSentencesIn = (parsed: ParsedText, names: NameFinder): Problem[] =>
  parsed.blocks
    .filter(({ prose }) => prose)
    .flatMap((block) =>
      uncitedSentences(block.text, names.find(block.text)).map(({ sentence, offset }) =>
        atLine(parsed, lineAt(block, offset), {
          message: `This sentence cites no article: ${quoted(sentence.replaceAll(NOTE_MARK, '').replace(/\s+/g, ' '))}`,
          remedy: REMEDY,
        }),
      ),
    );

/** A row is a statement, whichever of its cells has the citation; the first row names the columns. */
function uncitedRows(parsed: ParsedText): Problem[] {
  const rows = parsed.nodes.flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []));
  return rows.flatMap((row) => {
    const cells = textBlocks({ type: 'root', children: [row] }).map(({ text }) => text);
    const text = cells.filter((cell) => cell.trim()).join(' | ');
    if (!text || MARK.test(text)) return [];
    const message = `This row of a table cites no article: ${quoted(text.replace(/\s+/g, ' '))}`;
    return [atLine(parsed, row.position!.start.line, { message, remedy: REMEDY })];
  });
}
