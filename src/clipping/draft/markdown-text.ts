/** Signs that may mean something in Markdown, in GitHub’s extensions of it or in other programs, wherever they are. */
const SIGNS = /[\\`*_[\]<>|~{}]/g;

/** A text of one line as Markdown that says just this, and in which nothing is a list, a heading, a link, a note or HTML by accident. */
export function markdownText(text: string): string {
  const escaped = text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(SIGNS, '\\$&')
    .replace(/(?<=:)\/\//g, '\\//')
    .replace(/(?<![\p{L}\p{N}])www\./giu, (start) => `${start.slice(0, -1)}\\.`)
    .replaceAll('@', '&#64;');
  return escaped
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=[#+=:%-])/, '\\')
    .replace(/\s+$/, '');
}

/** Markdown with the characters for which `markdownText` writes entities. */
export const withoutEntities = (markdown: string): string => markdown.replaceAll('&#64;', '@').replaceAll('&amp;', '&');
