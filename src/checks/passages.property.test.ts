import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { renewedRegister } from '../editing/passage-register.ts';
import type { PassageRegister } from '../loader/registers/passage-register.ts';
import { siteSchema } from '../schema/site.ts';
import { afterEdit, madeEdit, madePassages, madeText, type MadePassage } from '../test/made-up-edits.ts';
import { article, person } from '../test/records.ts';
import { RUNS } from '../test/runs.ts';
import { citationProblems } from './citations.ts';
import { createContext, type Context } from './context.ts';
import { passageProblems } from './passages.ts';

/** An archive of one article, of which some passages are cited. */
function contextOf(body: string, cited: readonly string[], passages: PassageRegister): Context {
  const records = [
    article('storm', {}, body),
    person('anna', {}, cited.map((number) => `It is so.[^storm:p${number}]`).join('\n\n')),
  ];
  const reading = {
    ...{
      records,
      texts: records,
      problems: [],
      partial: [],
      distinct: [],
      published: [],
      passages,
      clippings: new Map(),
      keys: new Map<string, string>(),
    },
    ids: new Map(records.map(({ id, kind }) => [id as string, [kind]])),
    files: new Map(records.map(({ id, file }) => [id as string, file])),
    ...{ site: siteSchema.parse({}), about: undefined, media: new Map() },
  };
  return createContext(reading, createArchive(records, 'en', passages), '2026-01-01', '');
}

/** The numbers of the passages of which the checks say that they changed or are gone. */
const reportedIn = (context: Context): string[] =>
  [...passageProblems(context), ...citationProblems(context)]
    .filter(({ level }) => level !== 'warning')
    .map(({ message }) => /passage (\d+[a-z]*) /.exec(message)![1]!);

const wordsOf = ({ words }: MadePassage): string => words.join(' ');

test('whatever is done to a text, a passage whose words are the same keeps its number; of the others, those that are cited are reported', () => {
  fc.assert(
    fc.property(
      madePassages,
      fc.array(madeEdit, { minLength: 3, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (before, edits, isCited) => {
        const numbers = before.map((_, i) => String(i + 1));
        const cited = numbers.filter((_, i) => isCited[i]);
        const first = renewedRegister(contextOf(madeText(before), cited, new Map()), () => false).register;
        const after = edits.reduce(afterEdit, before);
        const [wordsBefore, wordsAfter] = [before, after].map((passages) => passages.map(wordsOf));
        // Of two passages of the same words nobody can say which is which.
        fc.pre(new Set(wordsAfter).size === after.length);
        const context = contextOf(madeText(after), cited, first);

        const now = context.numberingOf('storm')!.passages.map(({ number }) => number);
        expect(now).toHaveLength(after.length);
        expect(new Set(now).size).toBe(now.length);
        for (const [i, words] of wordsAfter!.entries())
          if (wordsBefore!.includes(words)) expect(now[i]).toBe(numbers[wordsBefore!.indexOf(words)]);

        const changed = cited.filter((number) => !wordsAfter!.includes(wordsBefore![numbers.indexOf(number)]!));
        expect([...new Set(reportedIn(context))].sort()).toEqual(changed.sort());

        const second = renewedRegister(context, () => true).register;
        const reread = contextOf(madeText(after), [], second);
        expect(reread.numberingOf('storm')!.passages.map(({ number }) => number)).toEqual(now);
        expect([...passageProblems(reread)]).toEqual([]);
        const kept = second.get('storm')?.map(({ number }) => number) ?? [];
        expect(kept).toEqual(expect.arrayContaining(numbers));
      },
    ),
    RUNS,
  );
});
