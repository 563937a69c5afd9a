import type { Root } from 'mdast';
import { formatCount, formatList, quoted } from '../format.ts';
import { KINDS } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import { numberedParagraphs } from '../markdown/parse.ts';
import { textBlocks } from '../markdown/text-blocks.ts';
import { isFigure, type ClaimData } from '../schema/claim.ts';
import { claimIds, type Ids } from '../schema/id-fields.ts';
import { propertyOf } from '../schema/properties.ts';
import type { Article } from '../schema/records.ts';
import type { Context } from './context.ts';
import { figuresIn } from './figures.ts';
import { intendedTags } from './intended-ids.ts';
import { TAGGING_FIELDS } from './tags.ts';

type Fault = Pick<Problem, 'path' | 'message' | 'remedy'>;

/** Claims that do not fit each other, the tags of their article, or its text. */
export function* claimProblems({ texts, ids }: Context): Generator<Problem> {
  for (const { record, tree, faulty, hasHtml } of texts) {
    if (record?.kind !== 'article') continue;
    yield* inconsistentClaims(record, ids);
    if (!TAGGING_FIELDS.some((field) => faulty.has(field))) yield* untaggedClaims(record, ids);
    if (!hasHtml) yield* unsupportedClaims(record, paragraphTexts(tree));
  }
}

/** Claims that need a date and have none, and those that say what another says. */
function* inconsistentClaims({ file, data }: Article, ids: Ids): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const [i, claim] of data.claims.entries()) {
    const fault = timeFault(claim, ids);
    if (fault) yield { ...fault, file, path: ['claims', i, 'asOf'] };
    const { paragraph, note, ...statement } = claim;
    const key = JSON.stringify(statement);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, i);
    else
      yield {
        file,
        path: ['claims', i],
        message: `says the same as claims[${same}].`,
        remedy: 'Keep one of the two. A statement in two paragraphs is one claim, of the first.',
      };
  }
}

function timeFault({ subject, property, asOf }: ClaimData, ids: Ids): Fault | undefined {
  const [kind] = ids.get(subject) ?? [];
  return asOf || !kind || kind === 'event' || !propertyOf(property).changes
    ? undefined
    : {
        message: `is missing, and ${property} of a ${kind} may change.`,
        remedy: 'Write when it held, as far as the text tells: an EDTF date such as 2013-03.',
      };
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

/** Claims whose paragraph is not there, or does not have their figures. */
function* unsupportedClaims({ file, data }: Article, paragraphs: readonly string[]): Generator<Problem> {
  for (const [i, { value, paragraph }] of data.claims.entries()) {
    const text = paragraphs[paragraph - 1];
    if (text === undefined) {
      yield {
        file,
        path: ['claims', i, 'paragraph'],
        message: `there is no paragraph ${paragraph}.`,
        remedy: `The text has ${formatCount(paragraphs.length, 'paragraph')}.`,
      };
      continue;
    }
    const stated = figuresIn(text);
    const missing = figuresOf(value).filter((figure) => !stated.has(figure));
    if (missing.length)
      yield {
        file,
        path: ['claims', i, 'value'],
        message: `paragraph ${paragraph} does not say ${formatList(missing.map(String))}, in digits or in words.`,
        remedy: 'Correct the figure, or the number of the paragraph.',
      };
  }
}

const paragraphTexts = (tree: Root): string[] =>
  numberedParagraphs(tree).map((paragraph) =>
    textBlocks({ type: 'root', children: [paragraph] })
      .map(({ text }) => text)
      .join(),
  );

function figuresOf(value: ClaimData['value']): number[] {
  if (typeof value === 'number') return [value];
  return isFigure(value) ? [value.low ?? [], value.high ?? []].flat() : [];
}
