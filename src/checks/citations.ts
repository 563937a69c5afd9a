import { visit } from 'unist-util-visit';
import { isWithdrawn } from '../archive/withdrawn.ts';
import { citationOf, marksIn, type Citation } from '../citation-syntax.ts';
import { formatCount, quoted } from '../format.ts';
import { recordFile } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import { lineAt } from '../markdown/text-blocks.ts';
import type { ArticleId } from '../schema/fields.ts';
import { atLine, type Context, type ParsedText } from './context.ts';
import { closestId } from './intended-ids.ts';
import { withdrawnFault } from './withdrawn.ts';
import { uncitedSentences } from './uncited.ts';

type Fault = Pick<Problem, 'message' | 'remedy'>;

/** Citations that are malformed, or of what is not there, in texts and in the roles of people. */
export function* citationProblems(context: Context): Generator<Problem> {
  for (const parsed of context.texts) {
    for (const block of parsed.blocks)
      for (const { mark, index } of marksIn(block.text)) {
        const citation = citationOf(mark);
        const fault = citation ? citationFault(citation, context) : malformed(mark);
        if (fault) yield atLine(parsed, lineAt(block, index), fault);
      }
    yield* notesLikeCitations(parsed, context);
    const { record } = parsed;
    if (record?.kind === 'person')
      for (const [i, { source }] of record.data.roles.entries()) {
        const fault = citationFault(source, context);
        if (fault) yield { file: record.file, path: ['roles', i, 'source'], ...fault };
      }
  }
}

/** An author’s own notes that would be shown in place of the articles that their labels cite. */
function notesLikeCitations(parsed: ParsedText, { ids, fileOf }: Context): Problem[] {
  const problems: Problem[] = [];
  visit(parsed.tree, 'footnoteDefinition', ({ label, position }) => {
    const mark = `[^${label}]`;
    const cited = citationOf(mark)?.article;
    if (cited && ids.get(cited)?.includes('article'))
      problems.push(
        atLine(parsed, position!.start.line, {
          message: `The note ${quoted(mark)} is labelled like a citation of ${fileOf(cited)}.`,
          remedy: 'Give the note another label: a citation has its note by itself.',
        }),
      );
  });
  return problems;
}

/** Sentences of the text of a person, group, place or event that cite nothing. */
export function* uncitedProblems({ texts, names }: Context): Generator<Problem> {
  for (const parsed of texts) {
    if (!parsed.record || parsed.record.kind === 'article' || parsed.partlyUnread) continue;
    for (const block of parsed.blocks.filter(({ prose }) => prose))
      for (const { sentence, offset } of uncitedSentences(block.text, names.find(block.text)))
        yield atLine(parsed, lineAt(block, offset), {
          message: `This sentence cites no article: ${quoted(sentence.replace(/\s+/g, ' '))}`,
          remedy: 'Put [^article-id:p4] right after it, with the article and the paragraph that support it.',
        });
  }
}

const malformed = (mark: string): Fault => ({
  message: `${quoted(mark)} is not a citation.`,
  remedy: 'Write [^article-id], or [^article-id:p4] for its fourth paragraph.',
});

function citationFault(
  { article: id, paragraph = 0 }: Citation,
  { archive, ids, fileOf, paragraphsOf }: Context,
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
  const last = paragraphsOf(id);
  return paragraph > last
    ? { message: `"${id}" has no paragraph ${paragraph}.`, remedy: `It has ${formatCount(last, 'paragraph')}.` }
    : undefined;
}
