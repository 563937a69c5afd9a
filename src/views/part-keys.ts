import { sortedText } from '../archive/order.ts';
import { anchorOf, edtf, type EdtfDate } from '../edtf.ts';
import { formatDate, formatYear } from '../words/dates.ts';
import type { Words } from '../words/en.ts';
import { yearAnchor } from './date.ts';
import { letters } from './letters.ts';
import type { PartKey } from './paging.ts';

/**
 * The year, the month and the day under which a long list has a date, as far as it is known: `year/2013`, `month/2013-03`,
 * `day/2013-03-04`. These are folders of their own, for `2013` may be the id of an article.
 */
export function dateKeys(date: EdtfDate | undefined, { dates, lists }: Words): PartKey[] {
  const anchor = yearAnchor(date);
  const year = { path: `year/${anchor}`, name: date ? formatYear(date, dates) : lists.undated, anchor };
  const { year: number, month, day } = date ? anchorOf(date) : {};
  if (!month) return [year];
  const known = [String(number).padStart(4, '0'), ...[month, day ?? 0].map((part) => String(part).padStart(2, '0'))];
  const [inMonth, onDay] = [known.slice(0, 2).join('-'), known.join('-')];
  const named = (path: string, text: string) => ({ path: `${path}/${text}`, name: formatDate(edtf(text), dates) });
  return [year, named('month', inMonth), ...(day ? [named('day', onDay)] : [])];
}

/** How many letters of a name part a long list, where fewer leave too many on a page. */
const MOST_LETTERS = 3;

/** The first letters under which a long list has a name: `letter/s`, `letter/sm`, `letter/smi`. Names that begin with no letter are apart. */
export function letterKeys(language: string, { lists }: Words): (name: string) => PartKey[] {
  const letterOf = letters(language, '');
  const signs = new Intl.Segmenter(language);
  return (name) => {
    const first = [...signs.segment(sortedText(name))].slice(0, MOST_LETTERS).map(({ segment }) => letterOf(segment));
    const known = first.slice(0, first.includes('') ? first.indexOf('') : MOST_LETTERS);
    if (!known.length) return [{ path: 'letter/other', name: lists.otherSigns }];
    return known.map((_, i) => {
      const [initial = '', ...others] = known.slice(0, i + 1);
      const rest = others.join('').toLocaleLowerCase(language);
      return { path: `letter/${initial.toLocaleLowerCase(language)}${rest}`, name: initial + rest };
    });
  };
}
