import type { PassageNumber } from '../citation-syntax.ts';
import { formatCount, formatList } from '../format.ts';
import { locateProblems } from '../loader/locate.ts';
import { PASSAGES_FILE } from '../loader/registers/passage-register.ts';
import type { Problem } from '../loader/problem.ts';
import { numberPassages } from '../markdown/numbering/numbering.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { changedWords } from '../markdown/numbering/passage-words.ts';
import { citingPlaces, type CitingPlace } from './citing-places.ts';
import type { CheckedText, Context } from './context.ts';
import { numbersInWords } from './missing-passages.ts';
import { atLine } from './parsed-text.ts';

/** Passages that have no number yet, and passages that are cited and whose words are not those that were cited. */
export function* passageProblems(context: Context): Generator<Problem> {
  const texts = context.texts.filter((each) => isNumbered(each) && !context.drafts.has(each.text.id));
  yield* unnumbered(texts);
  const reworded = texts.filter(({ outline }) => outline.passages.some(({ isReworded }) => isReworded));
  if (!reworded.length) return;
  const places = citingPlaces(context);
  for (const each of reworded)
    for (const { number, line, isReworded } of each.outline.passages) {
      const cited = (places.get(each.text.id) ?? []).filter(({ paragraph }) => paragraph === number);
      if (!isReworded || !cited.length) continue;
      const { before, after } = wordsChangedIn(each, number, context);
      yield atLine(each, line, {
        message: `The words of passage ${number} changed, which is cited. Before: “${before}” Now: “${after}”`,
        remedy: `Read again what cites it: ${formatList(placesOf(cited, context.folder))}. Then run ${rereadCommand(each.text.id)}.`,
      });
    }
}

function wordsChangedIn({ text }: CheckedText, number: PassageNumber, { passages }: Context) {
  const numbering = numberPassages(parseMarkdown(text.body), passages.get(text.id));
  const { registered, text: now } = numbering.passages.find((passage) => passage.number === number)!;
  return changedWords(registered!.text, now);
}

/** Whether the passages of a text have numbers, and could all be read. */
export const isNumbered = ({ text, outline }: CheckedText): boolean => text.kind !== 'about' && !outline.partlyUnread;

/** The command that accepts the words of a text as they are now. */
const rereadCommand = (id: string): string => `npm run passages -- --reread ${id}`;

/** Texts with passages that have no number of their own; one problem for all where there is no register. */
function* unnumbered(texts: readonly CheckedText[]): Generator<Problem> {
  const remedy = 'Run npm run passages.';
  const isUsed = texts.some(
    ({ outline: { passages, takenOut } }) => takenOut.length || passages.some(({ isRegistered }) => isRegistered),
  );
  const count = texts.reduce((sum, { outline }) => sum + outline.passages.length, 0);
  if (!isUsed && count)
    yield {
      file: PASSAGES_FILE,
      message: `The number of each passage is its position, which an edit can change: ${formatCount(count, 'passage')} of ${formatCount(texts.length, 'text')} are not registered.`,
      remedy,
      level: 'warning',
    };
  if (!isUsed) return;
  for (const each of texts) {
    const unregistered = each.outline.passages.filter(({ isRegistered }) => !isRegistered);
    if (!unregistered.length) continue;
    const numbers = numbersInWords(unregistered.map(({ number }) => number));
    yield atLine(each, unregistered[0]!.line, {
      message:
        unregistered.length > 1
          ? `${unregistered.length} passages have no numbers yet. By position they count as ${numbers}.`
          : `This passage has no number yet. By position it counts as ${numbers}.`,
      remedy,
      level: 'warning',
    });
  }
}

/** Places as a message names them, each once: `people/jane-roe.md:14`. */
function placesOf(cited: readonly CitingPlace[], folder: string): string[] {
  const places = locateProblems(folder, cited).map(({ file, line }) => `${file}${line ? `:${line}` : ''}`);
  return [...new Set(places)];
}
