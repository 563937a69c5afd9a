import { describe, expect, test } from 'vitest';
import type { Problem } from '../loader/problem.ts';
import { fieldName, printProblems } from './print-problems.ts';

const problem = (fields: Partial<Problem>): Problem => ({
  file: 'a.md',
  message: 'something is wrong.',
  remedy: 'Mend it.',
  ...fields,
});

test.each([
  [[], ''],
  [['people', 1], 'people[1]'],
  [['coordinates', 'latitude'], 'coordinates.latitude'],
  [['roles', 0, 'source'], 'roles[0].source'],
])('the place %j is read as %s', (path, name) => {
  expect(fieldName(path)).toBe(name);
});

describe('problems are printed', () => {
  test('by file and line, those without a line first, and counted', () => {
    const problems = [
      problem({ file: 'b.md', line: 10 }),
      problem({ file: 'b.md', line: 9, path: ['people', 1] }),
      problem({ file: 'a.md', line: 100 }),
      problem({ file: 'b.md' }),
    ];
    expect(printProblems(problems, 'content')).toMatchInlineSnapshot(`
      "content/a.md:100
      content/b.md
      content/b.md:10
        Something is wrong.
        Mend it.

      content/b.md:9
        people[1]: something is wrong.
        Mend it.

      4 problems in 2 files.
      "
    `);
    expect(printProblems(problems.toReversed(), 'content')).toBe(printProblems(problems, 'content'));
  });

  test('with warnings before the errors and counted apart', () => {
    const problems = [problem({ line: 1 }), problem({ line: 2, level: 'warning' })];
    expect(printProblems(problems, 'content')).toMatchInlineSnapshot(`
      "content/a.md:2 (warning)
        Something is wrong.
        Mend it.

      1 warning in 1 file.

      content/a.md:1
        Something is wrong.
        Mend it.

      1 problem in 1 file.
      "
    `);
  });

  test('with what cannot be seen made visible', () => {
    const hidden = problem({ file: 'a\u001b[31m.md', message: '"\u202egnp.exe\u0007"', remedy: 'Take\nit out.' });
    expect(printProblems([hidden], '.')).toMatchInlineSnapshot(`
      "./a\\u{1b}[31m.md
        "\\u{202e}gnp.exe\\u{7}"
        Take\\u{a}it out.

      1 problem in 1 file.
      "
    `);
  });

  test('with the folder alone where the folder is wrong', () => {
    expect(printProblems([problem({ file: '' })], '/no/such/folder')).toMatchInlineSnapshot(`
      "/no/such/folder
        Something is wrong.
        Mend it.

      1 problem.
      "
    `);
  });
});
