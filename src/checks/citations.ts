import { isWithdrawn } from '../archive/withdrawn.ts';
import { citationOf, type Citation } from '../citation-syntax.ts';
import { quoted } from '../format.ts';
import { recordFile } from '../kinds.ts';
import { closest } from '../loader/closest.ts';
import type { Problem } from '../loader/problem.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Context } from './context.ts';
import { closestId } from './intended-ids.ts';
import { missingPassage } from './missing-passages.ts';
import { noteProblems } from './notes.ts';
import { atLine, type LineProblem } from './parsed-text.ts';
import { withdrawnFault } from './withdrawn.ts';

type Fault = Pick<Problem, 'message' | 'remedy'>;

/** Citations that are malformed, or of what is not there, in texts and in the roles of people; notes that do not fit their marks. */
export function* citationProblems(context: Context): Generator<Problem> {
  for (const text of context.texts) {
    const labels = text.outline.notes.map(({ label }) => label);
    for (const { mark, line } of text.outline.marks) {
      const citation = citationOf(mark);
      const fault = citation ? markFault(mark, citation, labels, context) : malformed(mark, labels);
      if (fault) yield atLine(text, line, fault);
    }
    yield* noteProblems(text, context);
    const { record } = text;
    if (record?.kind === 'person')
      for (const [i, { source }] of record.data.roles.entries()) {
        const fault = citationFault(source, context);
        if (fault) yield { file: record.file, path: ['roles', i, 'source'], ...fault };
      }
  }
}

function malformed(mark: string, labels: readonly string[]): Fault {
  const label = mark.replace(/^\[\^|\]$/g, '');
  const meant = closest(label, labels);
  return {
    message: `${quoted(mark)} is not a citation.`,
    remedy: meant
      ? `Did you mean "[^${meant}]"?`
      : 'Write [^article-id], or [^article-id:p4] for its fourth passage. For a source that is not in the archive, write [^label], and what it is on a line of its own: [^label]: Author, Title, page.',
  };
}

/** What is wrong with a mark in a text that no note of the text has for its label. */
function markFault(
  mark: string,
  citation: Citation,
  labels: readonly string[],
  context: Context,
): LineProblem | undefined {
  const fault = citationFault(citation, context);
  if (!fault || context.ids.has(citation.article)) return fault;
  const whole = articleEndingWith(citation.article, context);
  const label = closest(citation.article, labels);
  const article = whole ?? closestId(citation.article, context.ids, ['article']);
  const meant = label && article ? closest(citation.article, [label, article]) : (label ?? article);
  return {
    ...fault,
    ...(whole && meant === whole && { replace: [mark, mark.replace(citation.article, whole)] as const }),
    remedy: `${meant ? `Did you mean "${meant}"?` : 'Correct it.'} For a source that is not in the archive, say what it is on a line of its own: ${mark}: Author, Title, page.`,
  };
}

/** The one article whose id an author began too late: `2014-01-24-storm` for `mercury-2014-01-24-storm`. */
function articleEndingWith(id: string, { ids }: Context): string | undefined {
  const [only, ...others] = [...ids.keys()].filter((other) => other.endsWith(`-${id}`));
  return others.length || !only || !ids.get(only)!.includes('article') ? undefined : only;
}

function citationFault(
  { article: id, paragraph }: Citation,
  { archive, ids, fileOf, numberingOf }: Context,
): Fault | undefined {
  const kinds = ids.get(id);
  if (!kinds?.includes('article')) {
    const meant = closestId(id, ids, ['article']);
    return {
      message: `no article has the id ${quoted(id)}.`,
      remedy: kinds?.[0]
        ? `It is the id of ${fileOf(id)}. Only articles are cited.`
        : meant
          ? `Did you mean "${meant}"?`
          : `Correct it, or add ${recordFile('article', id)}.`,
    };
  }
  const cited = archive.record(id as ArticleId);
  if (cited?.kind === 'article' && isWithdrawn(cited)) return withdrawnFault(cited);
  const numbering = numberingOf(id);
  return paragraph && numbering ? missingPassage(paragraph, numbering, id) : undefined;
}
