import type { Problem } from '../loader/problem.ts';
import type { Path } from '../schema/id-fields.ts';
import type { ParsedText } from './parsed-text.ts';

const SEVERAL = /(?<=\S)[^\S\r\n]{2,}(?=\S)/g;

/** Texts in the front matter with two spaces in a row. */
export function* spaceProblems({ record, faulty }: ParsedText): Generator<Problem> {
  if (!record || faulty.size || !hasSeveral(record.data)) return;
  for (const { path, text } of textsIn(record.data, []))
    if (text.search(SEVERAL) >= 0)
      yield {
        file: record.file,
        path,
        level: 'warning',
        message: 'has two spaces in a row.',
        remedy: 'Write one.',
        mend: { edit: 'set', path, value: text.replace(SEVERAL, ' ') },
      };
}

/** Whether any text in a value has two spaces in a row: almost none has, and where they would be need not be known. */
function hasSeveral(value: unknown): boolean {
  if (typeof value === 'string') return value.search(SEVERAL) >= 0;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasSeveral);
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, i) => textsIn(entry, [...path, i]));
  return Object.entries(Object(value) as object).flatMap(([field, inner]) => textsIn(inner, [...path, field]));
}
