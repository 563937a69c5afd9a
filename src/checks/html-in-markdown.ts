/** Marks of HTML that have one form in Markdown, with the signs around what they mark. */
const SIGNS: Record<string, string> = { b: '**', strong: '**', i: '*', em: '*' };

const MARKED = /^<(b|strong|i|em)>([^<>*\n]+)<\/\1>/i;
const LINK = /^<a href="(https?:\/\/[^"\s()]+)">([^<>[\]\n]+)<\/a>/i;
const BREAK = /^<br ?\/?>(\n?)/i;
/** Words between such signs that are no tag: each begins with one capital, and nothing is set to a value. */
const WORDS = /^<\p{Lu}\p{Ll}{2,}(?: [\p{L}\p{N}]+)*>/u;

/**
 * What is written at the beginning of a text in HTML, with the Markdown that says the same: `<b>nine</b>` and `**nine**`. Where words
 * only look like HTML, `<Programme overleaf>`, they get a backslash.
 * @returns `undefined` where there is no one way to write it
 */
export function htmlInMarkdown(text: string): readonly [from: string, to: string] | undefined {
  const [marked, tag, words] = MARKED.exec(text) ?? [];
  if (marked && words === words!.trim())
    return [marked, SIGNS[tag!.toLowerCase()]! + words + SIGNS[tag!.toLowerCase()]!];
  const [link, address, label] = LINK.exec(text) ?? [];
  if (link) return [link, `[${label}](${address})`];
  const [lineBreak, end] = BREAK.exec(text) ?? [];
  const rest = text.slice(lineBreak?.length);
  if (lineBreak && rest.trim() && !rest.startsWith('\n')) return [lineBreak.trimEnd(), end ? '\\' : '\\\n'];
  const [like] = WORDS.exec(text) ?? [];
  return like ? [like, `\\${like}`] : undefined;
}
