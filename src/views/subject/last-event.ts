import type { Archive } from '../../archive/archive.ts';
import { valueId } from '../../schema/claim.ts';
import type { Entity, Event } from '../../schema/records.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import type { AnswerRow } from './answer.ts';
import { claimView } from '../claim.ts';
import { linkTo } from '../link.ts';
import { isDated } from '../timeline/time-span.ts';

/** So many events may be the last; of more than these nobody can say that they are. */
const MOST = 2;

/** The last of some events, with the claims of the latest article that reports it; nothing where it is not known which is the last. */
export function lastEvent(entity: Entity, events: readonly Event[], archive: Archive, words: Words): AnswerRow[] {
  const dated = events.filter(isDated);
  const latestStart = dated.reduce((latest, { data: { date } }) => (date.first > latest ? date.first : latest), '');
  const last = dated.filter(({ data }) => data.date.last >= latestStart);
  if (!last.length || last.length > MOST) return [];
  return [
    {
      label: words.subject.lastEvent,
      answers: last.map((event) => {
        const claims = archive.claimsAbout(event.id);
        const article = (claims.findLast(({ article }) => article.data.published) ?? claims.at(-1))?.article;
        const latest = claims.filter((record) => record.article === article);
        const passage = latest.find(({ claim }) => valueId(claim) === entity.id) ?? latest[0];
        return {
          value: linkTo(event),
          time: formatDate(event.data.date, words.dates),
          claims: passage ? [{ ...claimView(passage, archive, words), note: undefined }] : [],
          others: 0,
        };
      }),
    },
  ];
}
