import { citationOf } from '../citation-syntax.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import type { CheckedText, Context } from './context.ts';
import { atLine } from './parsed-text.ts';

/** Notes of an author’s own that are labelled like citations, say nothing, or belong to no mark. */
export function* noteProblems(text: CheckedText, { ids, fileOf }: Context): Generator<Problem> {
  const defined = new Set<string>();
  for (const { line, label, identifier, isReferredTo, isEmpty } of text.outline.notes) {
    const mark = `[^${label}]`;
    const problem = (message: string, remedy: string) =>
      atLine(text, line, { message: `The note ${quoted(mark)} ${message}.`, remedy });
    const cited = citationOf(mark.toLowerCase())?.article;
    if (cited && ids.get(cited)?.includes('article'))
      yield problem(
        `is labelled like a citation of ${fileOf(cited)}`,
        'Give the note another label, and put that where it belongs, right after a sentence: a citation has its note by itself.',
      );
    else if (defined.has(identifier))
      yield problem(
        'is in the text twice',
        'Remove one of the two, or give it another label, and put that where it belongs: only the first is shown.',
      );
    else if (!isReferredTo)
      yield problem(
        'belongs to nothing in the text, and is not shown',
        `Put ${mark} where it belongs, right after a sentence, or remove the note.`,
      );
    else if (isEmpty) yield problem('is empty', 'Write after the colon what the source is.');
    defined.add(identifier);
  }
}
