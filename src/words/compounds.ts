/** A part of a text, and whether it is a compound that a line must not break. */
export interface Run {
  text: string;
  isWhole: boolean;
}

/** The longest compound that a line of a headline holds at 320 px; a longer one may be broken at its hyphens. */
const LONGEST = 18;

/** A word with a sign that French sets apart from it by a space, which must not begin or end a line: `pont :`, `« pont`. */
const SPACED = /« \S{1,12}(?: [;:!?»])?|\S{1,16} (?:»|[;:!?](?!\S))/u;

/** What has a hyphen or a dash within it: `el-Nouri`, `3–2`. */
const COMPOUND = new RegExp(`${SPACED.source}|\\S+[-–]\\S+`, 'gu');

/** In running text only what would leave a stub at the end of a line: `el-Nouri`, `3–2`, and not `counter-terrorism`. */
const WITH_SHORT_BEGINNING = new RegExp(`${SPACED.source}|(?<!\\S)[“‘«(]?[\\p{L}\\p{N}.]{1,3}[-–]\\S+`, 'gu');

/** What every compound has: a hyphen or a dash, or a space beside a sign. */
const JOINT = /[-–]| [»;:!?]|« /;

/** Parts a headline or a name at the compounds that stay on one line. The parts together are the text. */
export const wholeCompounds = (text: string): Run[] => runsOf(text, COMPOUND);

/** Parts running text in the same way. */
export const wholeCompoundsInProse = (text: string): Run[] => runsOf(text, WITH_SHORT_BEGINNING);

function runsOf(text: string, pattern: RegExp): Run[] {
  if (text && !JOINT.test(text)) return [{ text, isWhole: false }];
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: compound, index } of text.matchAll(pattern)) {
    if (compound.length > LONGEST) continue;
    if (index > end) runs.push({ text: text.slice(end, index), isWhole: false });
    runs.push({ text: compound, isWhole: true });
    end = index + compound.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isWhole: false });
  return runs;
}
