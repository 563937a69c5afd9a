import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readModules, type Module } from './modules.ts';

/** What says something to readers: two words, or one that begins as a sentence does. */
const SAYS = /\p{L}[\p{L}’']*[,.:]? \p{L}|^\s*\p{Lu}\p{Ll}/u;

/** The attributes whose text readers see or hear. */
const SAID = new Set(['alt', 'aria-label', 'content', 'description', 'label', 'placeholder', 'title']);

/** What is not a word for readers: policies, styles, classes, keys, what has one name in every language. */
const NO_WORDS = [
  /-src |'self'|^@(media|layer)|:root|^width=/,
  /^(light dark|noopener noreferrer|page-title|Content-Security-Policy|Content-Type)$/,
  /^(ArrowDown|ArrowUp|Enter|Escape)$/,
  /^(MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon)$/,
  /^(facts apparatus|SHA-256 |counted differently|<iframe src="|<link rel="modulepreload" href=")$/,
];

/** Pairs of words in errors that nobody but an engineer meets, and in attributes of scripts. */
const isThrown = (node: ts.Node): boolean =>
  ts.isThrowStatement(node) || (ts.isNewExpression(node) && node.expression.getText().endsWith('Error'));

/** The words for readers in code, with what is marked up in it. */
function wordsInCode(code: string, kind: ts.ScriptKind): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isThrown(node)) return;
    if (ts.isJsxAttribute(node)) {
      const isSaid = SAID.has(node.name.getText());
      if (node.initializer && ts.isStringLiteral(node.initializer)) {
        if (isSaid && /\p{L}/u.test(node.initializer.text)) found.push(node.initializer.text);
        return;
      }
    }
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (SAYS.test(node.text)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, true, kind));
  return found.filter((text) => !NO_WORDS.some((pattern) => pattern.test(text)));
}

/** The words for readers in a file: in its code and, of a component, in its template. */
function wordsIn({ file, source }: Pick<Module, 'file' | 'source'>): string[] {
  if (!file.endsWith('.astro')) return wordsInCode(source, ts.ScriptKind.TS);
  const [, script = '', template = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const markup = template.replace(/<!doctype html>/i, '').replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, '<i />');
  return [...wordsInCode(script, ts.ScriptKind.TS), ...wordsInCode(`<>${markup}</>`, ts.ScriptKind.TSX)];
}

/** What readers see is made in these rooms, and written in `words/` alone. */
const SPEAKING =
  /^src\/(?:components|layouts|pages|views|markdown|search\/(?:page|build))\/.*(?<!\.test|\.d)\.(?:ts|astro)$/;

describe('words for readers are in src/words/ alone', () => {
  const modules = readModules().filter(({ file }) => SPEAKING.test(file));

  test('no other file has any', () => {
    expect(modules.length).toBeGreaterThan(90);
    const strays = modules.flatMap((module) => wordsIn(module).map((text) => `${module.file}: ${text}`));
    expect(strays).toEqual([]);
  });

  test.each([
    ['src/components/A.astro', '---\n---\n\n<p>Hello there</p>', 'Hello there'],
    ['src/components/A.astro', '---\n---\n\n<p>Articles</p>', 'Articles'],
    ['src/components/A.astro', '---\n---\n\n<p>{many ? "Hello there" : text}</p>', 'Hello there'],
    ['src/components/A.astro', '---\n---\n\n<p aria-label="map"></p>', 'map'],
    ['src/components/A.astro', '---\nconst label = `About ${name}`;\n---\n\n<p>{label}</p>', 'About '],
    ['src/views/a.ts', "const label = 'Hello there';", 'Hello there'],
    ['src/views/a.ts', "const label = { text: 'Events' };", 'Events'],
    ['src/views/a.ts', 'const label = `${count} of them all`;', ' of them all'],
    ['src/search/page/a.ts', "status.append('Nothing found');", 'Nothing found'],
  ])('in %s, %j has', (file, source, text) => {
    expect(wordsIn({ file, source })).toEqual([text]);
  });

  test.each([
    ['src/components/A.astro', '---\n---\n\n<p class="label apparatus" dir="auto">{text} · {`¶ ${n}`}</p>'],
    [
      'src/views/a.ts',
      "import { a } from './A b.ts';\nif (kind === 'person') throw new RangeError('No such person.');",
    ],
  ])('in %s, %j has none', (file, source) => {
    expect(wordsIn({ file, source })).toEqual([]);
  });
});
