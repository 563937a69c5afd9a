import { isFreeText } from '../../schema/describe.ts';
import { ID_FORM } from '../../kinds.ts';
import { quoted } from '../../format.ts';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { schemaAt } from './schema-at.ts';
import { plainTexts } from '../yaml-nodes.ts';

/**
 * Texts that end before a number sign, because YAML takes what follows a space and a # for a comment: “We Are #1 Again”. Only where an
 * author may write what they like: after an id, a date, a number or one of a few words (`text: account # ours`) nothing can be lost,
 * and a comment is meant. Within a free text nobody can tell the two, so that a comment goes on a line of its own.
 */
export function cutTexts(yaml: string, schema: z.ZodType, file: string): Problem[] {
  if (!/\S[ \t]+#/.test(yaml)) return [];
  return plainTexts(yaml).flatMap(({ path, text, line, comment }): Problem[] => {
    const field = schemaAt(schema, path);
    if (!comment || !field || !isFreeText(field) || isValue(path, text)) return [];
    const whole = `${text} ${comment}`.trim();
    const isNumbered = !text && /^# ?\d/.test(comment);
    return [
      {
        file,
        line,
        path,
        message: text
          ? `ends before ${quoted(comment)}, which is a comment because a space and a # begin one.`
          : `is empty, for ${quoted(comment)} is a comment.`,
        remedy: `Put the whole text in quotation marks: ${inQuotationMarks(whole)}. Write a comment on a line of its own.`,
        ...(isNumbered && { mend: { edit: 'replace', line, from: comment, to: inQuotationMarks(whole) } }),
      },
    ];
  });
}

/** What a claim says may be an id or a figure too, whatever its property. */
const isValue = (path: readonly (string | number)[], text: string): boolean =>
  path[0] === 'claims' && path.at(-1) === 'value' && (ID_FORM.test(text) || /^[\d.,/?~-]+$/.test(text));

const inQuotationMarks = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
