import { describe, expect, test } from 'vitest';
import { article } from '../test/records.ts';
import type { Context } from './context.ts';
import { foreignSyntaxProblems } from './foreign-syntax.ts';
import { outlineOf } from './outline.ts';
import { parseText } from './parsed-text.ts';

const ids = new Map([['jane-roe', ['person']]]);

function found(body: string) {
  const record = article('a', {}, body);
  const text = { text: record, outline: outlineOf(parseText(record, record)) };
  return foreignSyntaxProblems({ texts: [text], ids } as unknown as Context);
}

describe('it is reported', () => {
  test.each([
    ['![[scan.jpg]]', '"![[scan.jpg]]" is an embed of Obsidian'],
    ['A [[Jane Roe]] came.', '"[[Jane Roe]]" is a link of a wiki'],
    ['A [[Jane *Roe*]] came.', '"[[Jane " is a link of a wiki'],
    ['{{< youtube abc >}}', '"{{< youtube abc >}}" is a shortcode of Hugo'],
    ['{{% note %}}', '"{{% note %}}" is a shortcode of Hugo'],
    ['{% include a.html %}', '"{% include a.html %}" is a tag of Jekyll'],
    ['{{ page.title }}', '"{{ page.title }}" is a placeholder of a template'],
    ['{# a #}', '"{# a #}" is a comment of a template'],
    ['A. %%b%%', '"%%b%%" is a comment of Obsidian'],
    ['A {.wide}', '"{.wide}" is an attribute of another program'],
    ['[gallery ids="1"]', '"[gallery ids="1"]" is a shortcode of WordPress'],
    ['- in a list\n- {{ a }}', '"{{ a }}" is a placeholder of a template'],
    ['A.[^1]\n\n[^1]: {{ a }}', '"{{ a }}" is a placeholder of a template'],
  ])('%j', (body, message) => {
    expect(found(body).map((problem) => problem.message)).toEqual([`${message}, which is not read here.`]);
  });
});

test.each([
  '`{{ a }}` and `[[b]]`',
  '\\[[a]] \\{{ b }} \\{% c %} \\![[d]] \\%%e%%',
  '[[a]](/people/jane-roe/) and [[b]][c]\n\n[c]: /people/',
  'A [sic] and [[^1]] and [ [a] ] and {a} and 5%',
  'One.[^1]\n\n[^1]: Note',
  '<!-- [[a]] {{ b }} -->',
])('nothing is said of %j', (body) => {
  expect(found(body)).toEqual([]);
});

test('the remedy for the link of a wiki is the link to the page, where there is one', () => {
  expect(found('So says [[Jane Roe|she]].')[0]!.remedy).toBe(
    'Write [she](/people/jane-roe/), or the name alone: names that the archive knows are linked by themselves. If it is text, put a backslash before it.',
  );
});

test('a long line is read in little time, though a comment seems to begin in it', { timeout: 5_000 }, () => {
  expect(found(`%%${'a'.repeat(60_000)}`)).toEqual([]);
});
