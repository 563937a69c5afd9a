import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectContent } from '../building/checked-content.ts';
import { asAsked } from '../building/problem-formats.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import { numbersInWords } from '../checks/missing-passages.ts';
import { renewedRegister, writeRegister, type Renewal } from '../editing/passage-register.ts';
import { removeUnfinished } from '../editing/rewrite-file.ts';
import { formatCount, quoted } from '../format.ts';
import { closest } from '../loader/closest.ts';
import { PASSAGES_FILE, registerFile } from '../loader/registers/passage-register.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { readArguments } from './arguments.ts';

const USAGE = {
  command: 'npm run passages -- [options]',
  about: `Gives each passage that has none its number, for ever, and keeps the numbers in ${PASSAGES_FILE}.`,
  options: {
    reread: {
      about: 'Accepts the words of a text as they are now, once all that cites them has been read again.',
      values: 'id of an article or another record',
    },
    'dry-run': { about: 'Prints what would be changed, and changes nothing.' },
  },
};

const shown = shownPath(contentFolder);

await runCommand(() => {
  const asked = readArguments(USAGE);
  if (!asked) return;
  const { reread, 'dry-run': dryRun } = asked.options;
  const { context, problems } = inspectContent();
  const ofRegister = problems.filter(({ file, level }) => file === PASSAGES_FILE && level !== 'warning');
  throwIf(ofRegister.length ? asAsked(ofRegister).trimEnd() : undefined);
  if (reread !== undefined && !context.ids.has(reread)) {
    const meant = closest(reread, [...context.ids.keys()]);
    throwIf(`No record has the id ${quoted(reread)}.${meant ? ` Did you mean ${quoted(meant)}?` : ''}`);
  }
  const { register, renewals } = renewedRegister(context, (id) => id === reread);
  for (const renewal of renewals) for (const line of linesOf(renewal)) console.log(line);
  const path = join(contentFolder, PASSAGES_FILE);
  if ((existsSync(path) ? readFileSync(path, 'utf8') : '') === registerFile(register))
    return console.log(`${shown}/${PASSAGES_FILE} is as it should be.`);
  if (dryRun === undefined) {
    removeUnfinished(contentFolder);
    writeRegister(contentFolder, register);
  }
  const count = [...register.values()].flat().length;
  console.log(
    `${dryRun === undefined ? 'Wrote' : 'Would write'} ${shown}/${PASSAGES_FILE}: ${formatCount(count, 'passage')} of ${formatCount(register.size, 'text')}.`,
  );
});

/** What is printed of one text. */
function linesOf({ id, numbered, accepted, takenOut, kept }: Renewal): string[] {
  const numbersOf = (passages: readonly { number: string }[]) => numbersInWords(passages.map(({ number }) => number));
  return [
    ...(numbered.length ? [`${id}: numbered ${numbersOf(numbered)}.`] : []),
    ...(accepted.length ? [`${id}: accepted the new words of ${numbersOf(accepted)}.`] : []),
    ...(takenOut.length ? [`${id}: took out ${numbersInWords(takenOut)}.`] : []),
    ...(kept.length
      ? [
          `${id}: left ${numbersInWords(kept)} as they were cited. Run npm run check, read again what it names, then run npm run passages -- --reread ${id}.`,
        ]
      : []),
  ];
}
