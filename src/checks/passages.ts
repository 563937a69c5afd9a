import { formatCount, formatList } from '../format.ts';
import { locateProblems } from '../loader/locate.ts';
import { PASSAGES_FILE } from '../loader/passage-register.ts';
import type { Problem } from '../loader/problem.ts';
import { isReworded } from '../markdown/numbering/numbering.ts';
import { changedWords } from '../markdown/numbering/passage-words.ts';
import { citingPlaces, type CitingPlace } from './citing-places.ts';
import { atLine, type Context, type ParsedText } from './context.ts';
import { numbersInWords } from './missing-passages.ts';

/** Passages that have no number yet, and passages that are cited and whose words are not those that were cited. */
export function* passageProblems(context: Context): Generator<Problem> {
  const texts = context.texts.filter((parsed) => isNumbered(parsed) && !context.drafts.has(parsed.text.id));
  yield* unnumbered(texts);
  const places = citingPlaces(context);
  for (const parsed of texts)
    for (const numbered of parsed.numbering.passages) {
      const { number, passage, text, registered } = numbered;
      if (!registered || !isReworded(numbered)) continue;
      const cited = (places.get(parsed.text.id) ?? []).filter(({ paragraph }) => paragraph === number);
      if (!cited.length) continue;
      const { before, after } = changedWords(registered.text, text);
      yield atLine(parsed, passage.position!.start.line, {
        message: `The words of passage ${number} changed, which is cited. Before: “${before}” Now: “${after}”`,
        remedy: `Read again what cites it: ${formatList(placesOf(cited, context.folder))}. Then run ${rereadCommand(parsed.text.id)}.`,
      });
    }
}

/** Whether the passages of a text have numbers, and could all be read. */
export const isNumbered = ({ text, tree, partlyUnread }: ParsedText): boolean =>
  text.kind !== 'about' && !partlyUnread && tree.data?.tooDeepAt === undefined;

/** The command that accepts the words of a text as they are now. */
const rereadCommand = (id: string): string => `npm run passages -- --reread ${id}`;

/** Texts with passages that have no number of their own; one problem for all where there is no register. */
function* unnumbered(texts: readonly ParsedText[]): Generator<Problem> {
  const remedy = 'Run npm run passages.';
  const isUsed = texts.some(({ numbering: { passages, takenOut } }) => takenOut.length || passages.some(isRegistered));
  const count = texts.flatMap(({ numbering }) => numbering.passages).length;
  if (!isUsed && count)
    yield {
      file: PASSAGES_FILE,
      message: `The number of each passage is its position, which an edit can change: ${formatCount(count, 'passage')} of ${formatCount(texts.length, 'text')} are not registered.`,
      remedy,
      level: 'warning',
    };
  if (!isUsed) return;
  for (const parsed of texts) {
    const unregistered = parsed.numbering.passages.filter((passage) => !isRegistered(passage));
    if (!unregistered.length) continue;
    const numbers = numbersInWords(unregistered.map(({ number }) => number));
    yield atLine(parsed, unregistered[0]!.passage.position!.start.line, {
      message:
        unregistered.length > 1
          ? `${unregistered.length} passages have no numbers yet. By position they count as ${numbers}.`
          : `This passage has no number yet. By position it counts as ${numbers}.`,
      remedy,
      level: 'warning',
    });
  }
}

const isRegistered = ({ registered }: { registered: unknown }): boolean => registered !== undefined;

/** Places as a message names them, each once: `people/jane-roe.md:14`. */
function placesOf(cited: readonly CitingPlace[], folder: string): string[] {
  const places = locateProblems(folder, cited).map(({ file, line }) => `${file}${line ? `:${line}` : ''}`);
  return [...new Set(places)];
}
