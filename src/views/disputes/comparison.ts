import type { Archive } from '../../archive/archive.ts';
import { byPublication } from '../../archive/order.ts';
import { createTextFamilies } from '../../archive/disputes/independent-sources.ts';
import { claimsByProperty } from '../../archive/disputes/disputes.ts';
import { onceForEachObject } from '../../once.ts';
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

/** The articles that report of a subject, by publication. */
export const articlesReporting = (subject: Subject, archive: Archive): Article[] =>
  [...new Set(archive.claimsAbout(subject.id).map(({ article }) => article))].toSorted(byPublication);

/** Compares what articles report of a subject; `undefined` where fewer than two do. */
export const comparisonOf = (subject: Subject, archive: Archive, words: Words): Comparison | undefined => {
  const reporting = articlesReporting(subject, archive);
  return reporting.length < 2 ? undefined : comparisonOfArticles(reporting, subject, archive, words);
};

/** Compares what some articles report of a subject, which others may report too. */
export function comparisonOfArticles(
  reporting: readonly Article[],
  subject: Subject,
  archive: Archive,
  words: Words,
): Comparison {
  const compared = new Set(reporting);
  const claims = archive.claimsAbout(subject.id).filter(({ article }) => compared.has(article));
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

/** Each page that compares articles asks for them. */
const textFamilies = onceForEachObject(({ articles }: Archive) => createTextFamilies(articles));

/** Articles by date, those that share a text beside each other. */
const familiesOf = (articles: readonly Article[], archive: Archive): Article[][] => [
  ...Map.groupBy(articles, textFamilies(archive)).values(),
];
