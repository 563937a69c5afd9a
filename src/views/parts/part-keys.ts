import { sortedText } from '../../archive/order.ts';
import { anchorOf, edtf, type EdtfDate } from '../../edtf.ts';
import { onceForEach } from '../../once.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import { formatDate, formatYear } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import { yearAnchor } from '../date.ts';
import { firstSigns, letters } from '../letters.ts';
import { sortTitle } from '../lists.ts';
import type { KeyOf, PartKey } from './paging.ts';

/**
 * The year, the month and the day under which a long list has a date, as far as it is known: `year/2013`, `month/2013-03`,
 * `day/2013-03-04`. These are folders of their own, for `2013` may be the id of an article.
 */
export function dateKey(date: EdtfDate | undefined, level: number, { dates, lists }: Words): PartKey | undefined {
  if (level === 0) {
    return { path: `year/${yearAnchor(date)}`, name: date ? formatYear(date, dates) : lists.undated };
  }
  const { year, month, day } = date ? anchorOf(date) : {};
  if (!month || level > 2 || (level === 2 && !day)) return undefined;
  const known = [String(year).padStart(4, '0'), ...[month, day ?? 0].map((part) => String(part).padStart(2, '0'))];
  const text = known.slice(0, level + 1).join('-');
  return { path: `${level === 1 ? 'month' : 'day'}/${text}`, name: formatDate(edtf(text), dates) };
}

/** The ten years in which a date is, for lists of which a year has few entries: `decade/2010`. */
export function decadeKey(date: EdtfDate | undefined, words: Words): PartKey | undefined {
  if (!date || (anchorOf(date).years ?? 1) > 10) return dateKey(date, 0, words);
  const first = String(Math.floor(anchorOf(date).year / 10)).padStart(3, '0');
  return { path: `decade/${first}0`, name: formatDate(edtf(`${first}X`), words.dates) };
}

/** How many signs of a name part a long list at most. */
const MOST_SIGNS = 40;

/** Finds the first letters under which a long list has a name. */
type LetterKey = (name: string, level: number) => PartKey | undefined;

/**
 * The first letters under which a long list has a name: `letter/s`, `letter/sm`, `letter/smi`, with `-` for whatever is between words.
 * Names that begin with no letter are apart: `letter/other`, `letter/other/7`.
 */
export function letterKeys(language: string, { lists }: Words): LetterKey {
  // Of names that begin alike each sign is asked for at every level.
  const letterOf = onceForEach(letters(language, ''));
  const partOf = (sign: string): string => letterOf(sign) || (/[\p{N}\p{M}]/u.exec(sign)?.[0] ?? '-');
  const signsOf = onceForEach((name: string) => firstSigns(sortedText(name), MOST_SIGNS, language));
  return (name, level) => {
    const isOther = !letterOf(name);
    if (isOther && level === 0) return { path: 'letter/other', name: lists.otherSigns };
    const count = isOther ? level : level + 1;
    if (count > MOST_SIGNS) return undefined;
    const first = signsOf(name).slice(0, count);
    if (first.length < count) return undefined;
    const path = first.map((sign) => partOf(sign).toLocaleLowerCase(language)).join('');
    const [initial = '', ...others] = first.map((sign) => letterOf(sign) || sign);
    return {
      path: `letter/${isOther ? 'other/' : ''}${path}`,
      name: (initial + others.join('').toLocaleLowerCase(language)).trimEnd(),
    };
  };
}

/**
 * The keys that part whatever a list has of records: the first letters of their names and, where these are the same, of their ids.
 * @param recordOf the record of an entry, or the one that an entry is about
 */
export function recordKeys<T>(
  recordOf: (entry: T) => ArchiveRecord,
  language: string,
  words: Words,
): [byName: KeyOf<T>, byId: KeyOf<T>] {
  const letterKey = letterKeys(language, words);
  return [
    (entry, level) => letterKey(sortTitle(recordOf(entry)), level),
    (entry, level) => idKey(recordOf(entry).id, level),
  ];
}

/** The first signs of an id: `id/2013-03-04-time-s`. */
function idKey(id: string, level: number): PartKey | undefined {
  if (level >= id.length) return undefined;
  const first = id.slice(0, level + 1);
  return { path: `id/${first}`, name: first };
}
