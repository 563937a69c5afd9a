import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { citationOf } from '../citation-syntax.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { hasText } from '../markdown/passages.ts';
import { atLine, type Context, type ParsedText } from './context.ts';

/** The labels of the notes of an author’s own in a text. */
export function noteLabels({ tree }: ParsedText): string[] {
  const labels: string[] = [];
  if (!hasNotes(tree)) return labels;
  visit(tree, 'footnoteDefinition', ({ label, identifier }) => void labels.push(label ?? identifier));
  return labels;
}

/** Notes of an author’s own that are labelled like citations, say nothing, or belong to no mark. */
export function* noteProblems(parsed: ParsedText, { ids, fileOf }: Context): Generator<Problem> {
  if (!hasNotes(parsed.tree)) return;
  const referred = new Set<string>();
  const notes: FootnoteDefinition[] = [];
  visit(parsed.tree, (node) => {
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
  });
  const defined = new Set<string>();
  for (const note of notes) {
    const mark = `[^${note.label ?? note.identifier}]`;
    const problem = (message: string, remedy: string) =>
      atLine(parsed, note.position!.start.line, { message: `The note ${quoted(mark)} ${message}.`, remedy });
    const cited = citationOf(mark.toLowerCase())?.article;
    if (cited && ids.get(cited)?.includes('article'))
      yield problem(
        `is labelled like a citation of ${fileOf(cited)}`,
        'Give the note another label, and put that where it belongs, right after a sentence: a citation has its note by itself.',
      );
    else if (defined.has(note.identifier))
      yield problem(
        'is in the text twice',
        'Remove one of the two, or give it another label, and put that where it belongs: only the first is shown.',
      );
    else if (!referred.has(note.identifier))
      yield problem(
        'belongs to nothing in the text, and is not shown',
        `Put ${mark} where it belongs, right after a sentence, or remove the note.`,
      );
    else if (!note.children.some(hasText)) yield problem('is empty', 'Write after the colon what the source is.');
    defined.add(note.identifier);
  }
}

/** Whether a text can have notes, before it is walked for them. */
const hasNotes = ({ data }: Root): boolean => data?.source?.includes(']:') ?? false;
