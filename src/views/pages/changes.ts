import { anchorOf, type EdtfDate } from '../../edtf.ts';
import { atomUrl, changesUrl, feedListUrl, homeUrl, jsonFeedUrl } from '../../urls.ts';
import { withFullStop } from '../../words/grammar.ts';
import { changesTo, type Change } from '../changes.ts';
import { imprint } from '../citation.ts';
import { dateView, type DateView } from '../date.ts';
import { disputeLinks, verdictOn } from '../disputes/dispute.ts';
import { articleMarks, type TextMarks } from '../language.ts';
import { urlOf, type Link } from '../link.ts';
import type { Content } from './content.ts';

type ChangesContent = Pick<Content, 'archive' | 'disputes' | 'site' | 'words'>;

/** A change as a row of a list. */
export interface ChangeRow {
  /** What happened: `Added`. */
  type: string;
  link: Link;
  /** What was corrected, why it was withdrawn, or how the sources differ. */
  text: string | undefined;
  /** Who published the article. */
  note: string | undefined;
}

/** The years in which something changed, the latest first; of an archive without changes this one page is empty. */
export const changesPages = (content: ChangesContent): (number | undefined)[] => {
  const [, ...earlier] = yearsOf(changesTo(content.archive, content.disputes));
  return [undefined, ...earlier];
};

const yearOf = (date: EdtfDate): number => anchorOf(date).year;
const yearsOf = (changes: readonly Change[]): number[] => [...new Set(changes.map(({ date }) => yearOf(date)))];

/** What the page of the changes shows. @param year an earlier one; that of the latest change when left out */
export function changesPage(year: number | undefined, content: ChangesContent) {
  const { archive, disputes, site, words } = content;
  const changes = changesTo(archive, disputes);
  const years = yearsOf(changes);
  const shown = year ?? years[0];
  const { title, titleOf, description, descriptionOf } = words.changes;
  return {
    title: year === undefined ? title : titleOf(year),
    description: year === undefined ? description(site.name) : descriptionOf(site.name, year),
    path: changesUrl(year),
    intro: words.changes.intro,
    follow: words.changes.follow(atomUrl(homeUrl()), jsonFeedUrl(homeUrl()), feedListUrl()),
    empty: changes.length ? undefined : words.changes.empty,
    days: [
      ...Map.groupBy(
        changes.filter(({ date }) => yearOf(date) === shown),
        ({ date }) => date.text,
      ),
    ].map(([text, same]): { id: string; date: DateView; rows: ChangeRow[] } => ({
      id: `day-${text.replace(/[^\dX-]/g, '_')}`,
      date: dateView(same[0]!.date, words),
      rows: same.map((change) => rowOf(change, content)),
    })),
    years:
      years.length > 1
        ? years.map((each, i) => ({ year: each, url: changesUrl(i ? each : undefined), isShown: each === shown }))
        : [],
  };
}

function rowOf(change: Change, { archive, disputes, words }: ChangesContent): ChangeRow {
  const type = words.changes.types[change.type];
  if (change.type === 'disputed')
    return {
      type,
      link: disputeLinks([change.dispute], disputes, archive, words)[0]!,
      text: verdictOn(change.dispute, words),
      note: undefined,
    };
  const { article } = change;
  const { headline } = article.data;
  const marks: TextMarks = articleMarks(headline, article, archive, words);
  return {
    type,
    link: { text: headline, url: urlOf(article), ...marks },
    text: 'text' in change ? withFullStop(change.text) : undefined,
    note: imprint(article, archive, words),
  };
}
