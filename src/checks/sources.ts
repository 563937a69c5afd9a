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

const WITHOUT_RULE =
  'Most texts lack citations: to have warnings of them all, write rules: {cited: false} in site.yaml.';

/** Sentences, and rows of tables, of the text of a person, group, place or event that cite nothing. */
export function uncitedProblems({ texts, names, site }: Context): Problem[] {
  const ofTexts = texts
    .filter(({ record, partlyUnread, blocks }) => record && record.kind !== 'article' && !partlyUnread && blocks.length)
    .map((parsed) => [...uncitedSentencesOf(parsed, names), ...uncitedRows(parsed)]);
  const problems = ofTexts.flat();
  const lacking = ofTexts.filter(({ length }) => length).length;
  const [first, ...others] = problems;
  return first && site.rules.cited && lacking > 1 && lacking > ofTexts.length / 2
    ? [{ ...first, remedy: `${first.remedy} ${WITHOUT_RULE}` }, ...others]
    : problems;
}

const uncitedSentencesOf = (parsed: ParsedText, names: Context['names']): Problem[] =>
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
