import { parseEdtf, type EdtfDate } from '../edtf.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import type { Context } from './context.ts';
import { isToCome } from './future-dates.ts';

/** Articles whose ids begin with another date than that of the original: warnings, for an id never changes. */
export function* idDateProblems({ records, today }: Context): Generator<Problem> {
  for (const { kind, id, file, data } of records) {
    if (kind !== 'article' || !data.published || isToCome(data.published, today)) continue;
    if (id.startsWith(data.published.text)) continue;
    const date = dateIn(id);
    if (!date || meet(date, data.published)) continue;
    yield {
      level: 'warning',
      file,
      path: ['published'],
      message: `${data.published.text} is not the date with which the id ${quoted(id)} begins.`,
      remedy: 'Correct the date if it is wrong. If the id is, leave it: it is in the address of a page.',
    };
  }
}

/** The date with which an id begins: the day, month or year. */
const dateIn = (id: string): EdtfDate | undefined =>
  [/^\d{4}-\d\d-\d\d(?=-|$)/, /^\d{4}-\d\d(?=-|$)/, /^\d{4}(?=-|$)/]
    .map((form) => parseEdtf(form.exec(id)?.[0] ?? ''))
    .find(Boolean);

const meet = (a: EdtfDate, b: EdtfDate): boolean => a.first <= b.last && b.first <= a.last;
