import { claimIds, intendedTags, type Ids } from '../schema/id-fields.ts';
import type { Problem } from '../loader/problem.ts';
import { formatCount, formatList, quoted } from '../format.ts';
import { isFigure, type ClaimData } from '../schema/claim.ts';
import type { Article } from '../schema/records.ts';
import { propertyOf } from '../schema/properties.ts';
import { FOLDERS } from '../urls.ts';
import { figuresIn } from './figures.ts';

type Fault = Pick<Problem, 'path' | 'message' | 'remedy'>;

/** Claims whose paragraph is not there, or does not have their figures. */
export function paragraphProblems({ file, data }: Article, paragraphs: readonly string[]): Problem[] {
  return data.claims.flatMap(({ value, paragraph }, i): Problem[] => {
    const problem = (field: string, message: string, remedy: string) => [
      { file, path: ['claims', i, field], message, remedy },
    ];
    const text = paragraphs[paragraph - 1];
    if (text === undefined)
      return problem(
        'paragraph',
        `there is no paragraph ${paragraph}.`,
        `The text has ${formatCount(paragraphs.length, 'paragraph')}.`,
      );
    const stated = figuresIn(text);
    const missing = figuresOf(value).filter((figure) => !stated.has(figure));
    return missing.length
      ? problem(
          'value',
          `paragraph ${paragraph} does not say ${formatList(missing.map(String))}, in digits or in words.`,
          'Correct the figure, or the number of the paragraph.',
        )
      : [];
  });
}

const figuresOf = (value: ClaimData['value']): number[] =>
  typeof value === 'number' ? [value] : isFigure(value) ? [value.low ?? [], value.high ?? []].flat() : [];

/** The people, groups and places in claims that the article is not tagged with, each once. */
export function untaggedClaims(article: Article, ids: Ids): Problem[] {
  const told = intendedTags(article, ids);
  return article.data.claims.flatMap((claim, i) =>
    claimIds(claim, ['claims', i]).flatMap(({ path, id, kinds }): Problem[] => {
      const kind = ids.get(id)?.find((other) => kinds.includes(other));
      if (!kind || kind === 'event' || told.has(id)) return [];
      told.add(id);
      return [
        {
          file: article.file,
          path,
          message: `${quoted(id)} is not among the article’s ${FOLDERS[kind]}.`,
          remedy: `Add it to ${FOLDERS[kind]} if the text names it; otherwise see whether another id is meant.`,
        },
      ];
    }),
  );
}

/** Claims that say no date though they need one, and those that say what another says. */
export function claimProblems({ file, data }: Article, ids: Ids): Problem[] {
  const seen = new Map<string, number>();
  return data.claims.flatMap((claim, i): Problem[] => {
    const { paragraph, note, ...said } = claim;
    const key = JSON.stringify(said);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, i);
    const faults = [timeFault(claim, ids), same === undefined ? undefined : repetition(same)];
    return faults.flatMap((fault) => (fault ? [{ ...fault, file, path: ['claims', i, ...(fault.path ?? [])] }] : []));
  });
}

function timeFault({ subject, property, asOf }: ClaimData, ids: Ids): Fault | undefined {
  const [kind] = ids.get(subject) ?? [];
  return asOf || !kind || kind === 'event' || !propertyOf(property).changes
    ? undefined
    : {
        path: ['asOf'],
        message: `is missing, and ${property} of a ${kind} may change.`,
        remedy: 'Write when it held, as far as the text tells: an EDTF date such as 2013-03.',
      };
}

const repetition = (other: number): Fault => ({
  message: `says the same as claims[${other}].`,
  remedy: 'Keep one of the two. What stands in two paragraphs is one claim, in the first.',
});
