import type { Problem } from '../loader/problem.ts';
import type { Context } from './context.ts';

const WITHOUT_RULE =
  'Most texts lack citations: to have warnings of them all, write rules: {cited: false} in site.yaml.';

/** Sentences, and rows of tables, of the text of a person, group, place or event that cite nothing. */
export function uncitedProblems({ texts, site }: Context): Problem[] {
  const ofTexts = texts
    .filter(({ record, outline }) => record && record.kind !== 'article' && !outline.partlyUnread && outline.hasBlocks)
    .map(({ names }) => names.uncited);
  const problems = ofTexts.flat();
  const lacking = ofTexts.filter(({ length }) => length).length;
  const [first, ...others] = problems;
  return first && site.rules.cited && lacking > 1 && lacking > ofTexts.length / 2
    ? [{ ...first, remedy: `${first.remedy} ${WITHOUT_RULE}` }, ...others]
    : problems;
}
