import { formatCount } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { lineAt, type TextBlock } from '../markdown/text-blocks.ts';
import { atLine, type ParsedText } from './parsed-text.ts';

/** What a line begins with that is to become a passage of an account, before the number of the passage in the clipping. */
export const TO_WRITE = 'TO WRITE';

const UNWRITTEN = new RegExp(String.raw`^${TO_WRITE} \d+:`);

/** The blocks of a text that are not written yet. */
export const unwrittenBlocks = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.filter(({ text }) => UNWRITTEN.test(text));

/** Accounts that are not written yet: errors where the article is to be published. */
export function* unwrittenProblems(parsed: ParsedText): Generator<Problem> {
  const open = unwrittenBlocks(parsed.blocks);
  const [first] = open;
  if (!first) return;
  const isDraft = parsed.record?.data.draft === true;
  yield atLine(parsed, lineAt(first, 0), {
    ...(isDraft && { level: 'warning' as const }),
    message: `${formatCount(open.length, 'passage')} of this text ${open.length === 1 ? 'is' : 'are'} an outline, and not written yet.`,
    remedy: `Write in your own words what the clipping says, in place of each line that begins with ${TO_WRITE}${isDraft ? '.' : ', or write draft: true until it is written.'}`,
  });
}
