import type { Archive } from '../../archive/archive.ts';
import { byPublication } from '../../archive/order.ts';
import { createTextFamilies } from '../../archive/disputes/independent-sources.ts';
import { claimsByProperty } from '../../archive/disputes/disputes.ts';
import type { Article, Subject } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import { imprint } from '../citation.ts';
import { claimView, valueView, type ClaimView } from '../claim.ts';
import { urlOf, type Entry } from '../link.ts';

/** What each article reports of a subject: questions down, articles across. */
export interface Comparison {
  /** The articles by date, those that share a text together. */
  families: { articles: Entry[]; sharesText: boolean }[];
  questions: ComparedQuestion[];
}

export interface ComparedQuestion {
  question: string;
  /** A cell for each article, in their order. */
  cells: Cell[];
  /** Whether only one article answers it. */
  isSingle: boolean;
}

export interface Cell {
  answers: { value: Entry; claim: ClaimView }[];
  /** Said where there is no answer: whether the article does not report it, or nobody has recorded it. */
  absence: string | undefined;
}

/** Compares what articles report of a subject; `undefined` where fewer than two do. */
export function comparisonOf(subject: Subject, archive: Archive, words: Words): Comparison | undefined {
  const claims = archive.claimsAbout(subject.id);
  const reporting = [...new Set(claims.map(({ article }) => article))];
  if (reporting.length < 2) return undefined;
  const families = familiesOf(reporting, archive);
  const articles = families.flat();
  return {
    families: families.map((family) => ({
      articles: family.map((article) => ({ text: imprint(article, archive, words), url: urlOf(article) })),
      sharesText: family.length > 1,
    })),
    questions: claimsByProperty(claims).map(([property, answers]) => {
      const cells = articles.map((article): Cell => {
        const own = answers.filter((record) => record.article === article);
        return {
          answers: own.map((record) => ({
            value: valueView(record, archive, words),
            claim: claimView(record, archive, words),
          })),
          absence: own.length
            ? undefined
            : article.data.claimsComplete
              ? words.disputes.notReported
              : words.disputes.noClaim,
        };
      });
      return {
        question: words.disputes.question(property.question),
        cells,
        isSingle: cells.filter((cell) => cell.answers.length).length === 1,
      };
    }),
  };
}

/** Articles by date, those that share a text beside each other. */
function familiesOf(articles: readonly Article[], archive: Archive): Article[][] {
  const familyOf = createTextFamilies(archive.articles);
  return [...Map.groupBy(articles.toSorted(byPublication), familyOf).values()];
}
