import type { EdtfDate } from '../edtf.ts';
import type { Article } from '../schema/records.ts';

/**
 * The nearest article before and after one by date, of those that neither begin nor end on its other side: of a day and its year
 * nobody knows which is earlier. An undated article has none.
 * @param at the position of the article among all
 * @param articles newest first, undated ones last
 */
export function neighboursAt(at: number, articles: readonly Article[]): { older?: Article; newer?: Article } {
  const date = articles[at]?.data.published;
  if (!date) return {};
  const isBefore = (a: EdtfDate | undefined, b: EdtfDate | undefined) =>
    Boolean(a && b && a.first <= b.first && a.last <= b.last);
  const older = nearest(articles, at, 1, ({ data }) => isBefore(data.published, date));
  const newer = nearest(articles, at, -1, ({ data }) => isBefore(date, data.published));
  return { ...(newer && { newer }), ...(older && { older }) };
}

function nearest(
  articles: readonly Article[],
  from: number,
  step: 1 | -1,
  isMeant: (article: Article) => boolean,
): Article | undefined {
  for (let at = from + step; articles[at]?.data.published; at += step) if (isMeant(articles[at]!)) return articles[at];
  return undefined;
}
