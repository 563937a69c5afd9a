import type { Ids } from '../schema/id-fields.ts';
import type { Mention } from '../archive/mentions.ts';
import { closest } from '../loader/closest.ts';
import type { Problem } from '../loader/problem.ts';
import { formatCount, quoted } from '../format.ts';
import { ID_FORM } from '../schema/fields.ts';
import type { Person } from '../schema/records.ts';
import { FOLDERS } from '../urls.ts';
import type { BodyProblem } from './texts.ts';
import { lineAt, type TextBlock } from '../markdown/parse.ts';
import { uncitedSentences } from './uncited.ts';

/** What can be cited. */
export interface Sources {
  ids: Ids;
  /** How many numbered paragraphs the text of a record has. */
  paragraphs(id: string): number;
}

/** Whatever begins as a citation does, whether or not it is one. */
const ATTEMPT = /\[\^(?:[^[\]]*\]|\S*)/g;

/** Citations in a text that are malformed, or of what is not there. */
export const citationProblems = (blocks: readonly TextBlock[], sources: Sources): BodyProblem[] =>
  blocks.flatMap((block) =>
    [...block.text.matchAll(ATTEMPT)].flatMap(({ 0: written, index }) => {
      const [, cited = ''] = /^\[\^(.*)\]$/s.exec(written) ?? [];
      const fault = citationFault(
        cited,
        sources,
        written,
        'Write [^article-id], or [^article-id:p4] for its fourth paragraph.',
      );
      return fault ? [{ line: lineAt(block, index), ...fault }] : [];
    }),
  );

/** The sentences of a person’s, group’s or place’s text that cite nothing. */
export const uncitedProblems = (blocks: readonly TextBlock[], find: (text: string) => Mention[]): BodyProblem[] =>
  blocks
    .filter(({ prose }) => prose)
    .flatMap((block) =>
      uncitedSentences(block.text, find(block.text)).map(({ sentence, offset }) => ({
        line: lineAt(block, offset),
        message: `This sentence cites no article: ${quoted(sentence.replace(/\s+/g, ' '))}`,
        remedy: 'Put [^article-id:p4] right after it, with the article and the paragraph that support it.',
      })),
    );

/** The sources of a person’s roles, which are citations without their brackets. */
export const sourceProblems = ({ file, data }: Person, sources: Sources): Problem[] =>
  data.roles.flatMap(({ source }, i) => {
    const fault = citationFault(
      source,
      sources,
      source,
      'Write article-id, or article-id:p4 for its fourth paragraph.',
    );
    return fault ? [{ file, path: ['roles', i, 'source'], ...fault }] : [];
  });

/**
 * What is wrong with a citation, `article-id` or `article-id:p4`.
 * @param written the whole of it as it stands in the file
 * @param form how it should be written there
 */
function citationFault(
  citation: string,
  { ids, paragraphs }: Sources,
  written: string,
  form: string,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const [, id = '', paragraph = '0'] = /^([^:]+)(?::p([1-9]\d*))?$/.exec(citation) ?? [];
  if (!ID_FORM.test(id)) return { message: `${quoted(written)} is no citation.`, remedy: form };
  const kinds = ids.get(id);
  if (!kinds?.includes('article')) {
    const articles = [...ids].filter(([, others]) => others.includes('article')).map(([other]) => other);
    const meant = closest(id, articles);
    return {
      message: `no article has the id ${quoted(id)}.`,
      remedy: kinds?.[0]
        ? `It is the id of ${FOLDERS[kinds[0]]}/${id}.md; only articles are cited.`
        : meant
          ? `Did you mean "${meant}"?`
          : `Correct it, or add articles/${id}.md.`,
    };
  }
  const last = paragraphs(id);
  return Number(paragraph) > last
    ? { message: `"${id}" has no paragraph ${paragraph}.`, remedy: `It has ${formatCount(last, 'paragraph')}.` }
    : undefined;
}
