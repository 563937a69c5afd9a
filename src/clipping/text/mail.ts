import { inOneLine } from '../clean-text.ts';
import type { Piece } from '../piece.ts';
import type { Line } from './columns.ts';

const FIELD =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|message-id|mime-version|content-[\w-]+|x-[\w-]+|received|return-path):\s/i;
const NEEDED = [/^from:/i, /^subject:/i];

/** The fields at the head of an e-mail, a block each; none where a text is not an e-mail. The subject is the headline. */
export function mailHead(lines: readonly Line[]): Piece[] {
  const end = lines.findIndex(({ text, indent }) => !FIELD.test(text) && indent === 0);
  const head = lines.slice(0, Math.max(end, 0));
  if (!NEEDED.every((field) => head.some(({ text }) => field.test(text)))) return [];
  return head.flatMap(({ text, line }): Piece[] => {
    const mark = /^subject:\s*(?:(?:re|fwd?|aw|wg|tr):\s*)*/i.exec(text)?.[0] ?? text;
    const subject = inOneLine(text.slice(mark.length));
    return [
      { kind: 'boilerplate', text: inOneLine(mark), line, leftOut: 'a field of the e-mail' },
      ...(subject ? [{ kind: 'headline' as const, text: subject, line }] : []),
    ];
  });
}

/** The blocks of an e-mail, those from its `--` on marked as its signature. */
export function withoutSignature(pieces: readonly Piece[]): Piece[] {
  const from = pieces.findIndex(({ text }) => text === '--');
  return pieces.map((piece, i) =>
    from < 0 || i < from ? piece : { ...piece, kind: 'boilerplate', leftOut: 'the signature of the e-mail' },
  );
}

/** So many lines begin with `>` where a text is quoted. */
const LEAST_QUOTED = 2;

/** Lines without the `>` that e-mail programs put before what they quote. */
export function withoutQuoteMarks(lines: readonly Line[]): Line[] {
  if (lines.filter(({ text }) => text.startsWith('>')).length < LEAST_QUOTED) return [...lines];
  return lines.map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/, '').trim() }));
}
