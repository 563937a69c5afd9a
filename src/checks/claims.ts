import { textKey } from '../archive/claims.ts';
import { formatList, quoted } from '../format.ts';
import { KINDS } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import type { Numbering } from '../markdown/numbering/numbering.ts';
import { isFigure, type ClaimData } from '../schema/claim.ts';
import { claimIds, type Ids } from '../schema/id-fields.ts';
import type { Article } from '../schema/records.ts';
import type { Context } from './context.ts';
import { figuresIn } from './figures/figures.ts';
import { intendedTags } from './intended-ids.ts';
import { missingPassage } from './missing-passages.ts';
import { TAGGING_FIELDS } from './tags.ts';

/** Claims that do not fit each other, the tags of their article, or its text. */
export function* claimProblems({ texts, ids }: Context): Generator<Problem> {
  for (const { record, numbering, faulty, partlyUnread } of texts) {
    if (record?.kind !== 'article') continue;
    yield* repeatedClaims(record);
    if (!TAGGING_FIELDS.some((field) => faulty.has(field))) yield* untaggedClaims(record, ids);
    if (!partlyUnread) yield* unsupportedClaims(record, numbering);
  }
}

/** Claims that say what another says. */
function* repeatedClaims({ file, data }: Article): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const [i, claim] of data.claims.entries()) {
    const { paragraph, note, ...statement } = claim;
    const key = JSON.stringify(statement);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, i);
    else
      yield {
        file,
        path: ['claims', i],
        message: `says the same as claims[${same}].`,
        remedy: 'Keep one of the two. A statement in two passages is one claim, of the first.',
        ...(note === undefined && { mend: { edit: 'remove', path: ['claims', i] } }),
      };
  }
}

/** The people, groups and places in claims that the article is not tagged with, each once. */
function* untaggedClaims(article: Article, ids: Ids): Generator<Problem> {
  const reported = intendedTags(article, ids);
  for (const [i, claim] of article.data.claims.entries())
    for (const { path, id, kinds } of claimIds(claim, ['claims', i])) {
      const kind = ids.get(id)?.find((other) => kinds.includes(other));
      if (!kind || kind === 'event' || reported.has(id)) continue;
      reported.add(id);
      const { folder } = KINDS[kind];
      yield {
        file: article.file,
        path,
        message: `${quoted(id)} is not among the article’s ${folder}.`,
        remedy: `Add it to ${folder} if the text names it. Otherwise check whether another id is meant.`,
      };
    }
}

/** Claims whose passage is not there, or does not have their figures. */
function* unsupportedClaims({ file, data }: Article, numbering: Numbering): Generator<Problem> {
  for (const [i, { value, paragraph }] of data.claims.entries()) {
    const fault = missingPassage(paragraph, numbering);
    if (fault) {
      yield { file, path: ['claims', i, 'paragraph'], ...fault };
      continue;
    }
    const { text } = numbering.passages.find(({ number }) => number === paragraph)!;
    const missing = missingFigures(value, text);
    if (missing.length)
      yield {
        file,
        path: ['claims', i, 'value'],
        message: `passage ${paragraph} does not say ${formatList(missing)}.`,
        remedy: 'Correct the figure, in digits or as the text words it, or the number of the passage.',
      };
  }
}

/** What a passage does not say of a figure: its words, or where it has none its numbers, in digits or in words. */
function missingFigures(value: ClaimData['value'], passage: string): string[] {
  if (!isFigure(value)) return [];
  if (typeof value === 'object' && value.words)
    return textKey(passage).includes(textKey(value.words)) ? [] : [quoted(value.words)];
  const stated = figuresIn(passage);
  const { low, high, moreThan, lessThan, about } = typeof value === 'number' ? { low: value } : value;
  return [low, high, moreThan, lessThan, about]
    .filter((figure) => figure !== undefined && !stated.has(figure))
    .map(String);
}
