import { anchorOf, type EdtfDate } from '../../edtf.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import { atomUrl, changesUrl, feedListUrl, homeUrl, jsonFeedUrl } from '../../urls.ts';
import { withFullStop } from '../../words/grammar.ts';
import { changesTo, type Change } from '../changes.ts';
import { imprint } from '../citation.ts';
import { dateView, type DateView } from '../date.ts';
import { disputeLink, verdictOn } from '../disputes/dispute.ts';
import { articleMarks, type TextMarks } from '../language.ts';
import { urlOf, type Link } from '../link.ts';
import { sortTitle } from '../lists.ts';
import { partNavigation } from '../parts/part-navigation.ts';
import { allParts, partName, partsOf, type ListPart } from '../parts/paging.ts';
import { dateKey, recordKeys } from '../parts/part-keys.ts';
import { weightOfText } from '../parts/weight.ts';
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

/** A page of the changes: those of a year, or a part of them where that is too much for a page. */
export interface ChangesPage {
  year: number | undefined;
  /** The end of its address: nothing for the latest year, `2023` for an earlier one. */
  path: string;
  part: ListPart<Change>;
  /** All years in which something changed, the latest first. */
  years: number[];
}

/** Every page of the changes; of an archive without any, one that is empty. */
export function changesPages({ archive, disputes, site, words }: ChangesContent): ChangesPage[] {
  const byYear = Map.groupBy(changesTo(archive, disputes), ({ date }) => yearOf(date));
  const years = [...byYear.keys()];
  const made = (changes: readonly Change[]): ListPart<Change> =>
    partsOf(changes, {
      size: site.pageSize,
      weightOf: (change) => weightOfText(sortTitle(recordOf(change)) + ('text' in change ? change.text : '')),
      keyOf: ({ date }, level) => dateKey(date, level, words),
      restKeys: recordKeys(recordOf, archive.language, words),
    });
  if (!years.length) return [{ year: undefined, path: '', part: made([]), years }];
  return years.flatMap((year) =>
    allParts(made(byYear.get(year)!)).map((part) => ({
      ...{ year, part, years },
      path: part.path || (year === years[0] ? '' : String(year)),
    })),
  );
}

const yearOf = (date: EdtfDate): number => anchorOf(date).year;
const recordOf = (change: Change): ArchiveRecord =>
  change.type === 'disputed' ? change.dispute.subject : change.article;
const dayAnchor = ({ date }: Change): string => `day-${date.text.replace(/[^\dX-]/g, '_')}`;

/** What a page of the changes shows. */
export function changesPage({ year, path, part, years }: ChangesPage, content: ChangesContent) {
  const { site, words } = content;
  const { title, titleOf: titleOfYear, description, descriptionOf } = words.changes;
  const urlOfYear = (each: number) => changesUrl(each === years[0] ? '' : String(each));
  const period = part.path ? partName(part) : year;
  return {
    title: path && period !== undefined ? titleOfYear(period) : title,
    description: path && period !== undefined ? descriptionOf(site.name, period) : description(site.name),
    path: changesUrl(path),
    intro: words.changes.intro,
    follow: words.changes.follow(atomUrl(homeUrl()), jsonFeedUrl(homeUrl()), feedListUrl()),
    empty: part.entries.length ? undefined : words.changes.empty,
    navigation: partNavigation(
      part,
      (each) => (each || year === undefined ? changesUrl(each) : urlOfYear(year)),
      (change) => [dayAnchor(change)],
    ),
    days: [...Map.groupBy(part.shown, ({ date }) => date.text).values()].map(
      (same): { id: string; date: DateView; rows: ChangeRow[] } => ({
        id: dayAnchor(same[0]!),
        date: dateView(same[0]!.date, words),
        rows: same.map((change) => rowOf(change, content)),
      }),
    ),
    years: years.length > 1 ? years.map((each) => ({ year: each, url: urlOfYear(each), isShown: each === year })) : [],
  };
}

function rowOf(change: Change, { archive, disputes, words }: ChangesContent): ChangeRow {
  const type = words.changes.types[change.type];
  if (change.type === 'disputed')
    return {
      type,
      link: disputeLink(change.dispute, disputes, archive, words),
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
