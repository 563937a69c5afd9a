import { endsSentence, inOneLine } from '../clean-text.ts';
import { authorsIn } from '../parts/byline.ts';
import { FIRST_HEADING } from '../parts/headline.ts';
import type { Piece } from '../piece.ts';
import { linesIn } from '../text/text-file.ts';
import { inReadingOrder } from '../text/columns.ts';
import { paragraphsIn } from '../text/paragraphs.ts';

/** A block of a page, with the element that it is in. */
export interface PageBlock extends Piece {
  element: Element;
  /** Whether all of it is links. */
  isLink: boolean;
}

/** Elements whose text nobody reads. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'SVG', 'MATH', 'IFRAME', 'OBJECT']);

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN MENU NAV NOSCRIPT OL OPTION P PRE SECTION SELECT SUMMARY TABLE TBODY TD ' +
    'TEXTAREA TFOOT TH THEAD TIME TR UL'
  ).split(' '),
);

/** All text of a page, block by block, in its order. */
export function pageBlocks(body: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  let run: { text: string; linked: number; element: Element; prominence: number } | undefined;
  const end = () => {
    const text = run && inOneLine(run.text);
    if (run && text)
      blocks.push({
        ...kindOf(run.element),
        ...(beginsWithAuthor(run.element, text) && { role: 'byline' as const }),
        text,
        element: run.element,
        isLink: run.linked >= run.text.replace(/[\s|·•,/»›-]/g, '').length,
        prominence: Math.max(run.prominence, headingLevel(run.element)),
      });
    run = undefined;
  };
  const walk = (node: Node, block: Element, linked: boolean, prominence: number): void => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      // Words of which some are set large are not set large.
      const isFirst = run === undefined;
      run ??= { text: '', linked: 0, element: block, prominence };
      if (text.trim() && !isFirst) run.prominence = run.text.trim() ? Math.min(run.prominence, prominence) : prominence;
      run.text += text;
      if (linked) run.linked += text.replace(/\s/g, '').length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (name === 'BR') {
      if (run && isWithinSentence(run.text, element)) run.text += ' ';
      else end();
      return;
    }
    if (name === 'PRE') {
      end();
      blocks.push(...preformatted(element));
      return;
    }
    const isBlock = BLOCKS.has(name) && !isDataCell(element, name) && !(name === 'TIME' && run?.text.trim());
    if (isBlock || isLabelAfterAnother(element, name, run?.text ?? '')) end();
    else if (run && isBesideAnother(element, name)) run.text += ' ';
    else if (name === 'TD' || name === 'TH') run = run && { ...run, text: `${run.text} | ` };
    for (const child of element.childNodes)
      walk(
        child,
        isBlock ? element : block,
        linked || name === 'A' || name === 'BUTTON',
        Math.max(prominence, sizeOf(element, name)),
      );
    if (isBlock) end();
  };
  walk(body, body, false, 0);
  end();
  return blocks;
}

const TEXT = 3;
const ELEMENT = 1;

/** Whether a line is broken within a sentence: the next one goes on in small letters. */
const isWithinSentence = (before: string, { nextSibling }: Element): boolean =>
  !endsSentence(before) &&
  /^\s*\p{Ll}/u.test(nextSibling?.textContent ?? '') &&
  !authorsIn(inOneLine(nextSibling?.textContent ?? '')).length;

/** The paragraphs of a text that is set as it was typed. */
const preformatted = (element: Element): PageBlock[] =>
  paragraphsIn(inReadingOrder(linesIn(element.textContent))).map(({ line: _, ...piece }) => ({
    ...piece,
    ...kindOf(element),
    element,
    isLink: false,
  }));

/** Whether an element is set apart from the one before it, with nothing between the two: links of a menu, buttons, times. */
const isBesideAnother = (element: Element, name: string): boolean =>
  element.previousElementSibling === element.previousSibling &&
  (SET_APART.has(name) || SET_APART.has(element.previousElementSibling?.tagName.toUpperCase() ?? ''));

/** Whether a label is directly behind another, as a page sets them apart by its style: a name and an office. */
const isLabelAfterAnother = (element: Element, name: string, before: string): boolean =>
  name === 'SPAN' &&
  element.previousElementSibling?.tagName.toUpperCase() === 'SPAN' &&
  element.previousElementSibling === element.previousSibling &&
  [element, element.previousElementSibling].every((each) => each.hasAttribute('class')) &&
  /\p{Ll}{2}$/u.test(before) &&
  /^\p{Lu}/u.test(element.textContent);

const SET_APART = new Set(['A', 'BUTTON', 'TIME']);

/** A cell with more characters has text, and its table is for the layout. */
const LONGEST_CELL = 60;

/** Whether an element is a cell of a row of data, which is one block: a table for the layout has blocks or long texts in its cells. */
function isDataCell(element: Element, name: string): boolean {
  if (name !== 'TD' && name !== 'TH') return false;
  const cells = [...(element.closest('table')?.querySelectorAll('td, th') ?? [])];
  const isData = (cell: Element) =>
    cell.textContent.trim().length <= LONGEST_CELL && !cell.querySelector('table, p, div, br, ul, img, h1, h2, h3');
  return cells.length > 3 && cells.every(isData);
}

const headingLevel = ({ tagName }: Element): number =>
  /^H[1-6]$/i.test(tagName) ? FIRST_HEADING + 1 - Number(tagName.charAt(1)) : 0;

/** How prominent text in an element is: old pages have no headings, but large or bold letters. */
function sizeOf(element: Element, name: string): number {
  if (name === 'FONT') return Math.max(0, Math.min(4, Number(element.getAttribute('size') ?? 3) - 3));
  if (name === 'B' || name === 'STRONG' || name === 'BIG') return 1;
  return 0;
}

/** What has an article, and not the frame of its page. */
const ARTICLE =
  'article, main, [class*="article"], [class*="post"], [class*="entry"], [class*="story"], [itemprop="articleBody"]';

/** What an element says that its text is. */
function kindOf(element: Element): Pick<Piece, 'kind' | 'role' | 'isInFrame'> {
  const role = roleOf(element);
  const kind = element.closest('figcaption, caption')
    ? 'caption'
    : element.closest('blockquote')
      ? 'quotation'
      : /^H[1-6]$/i.test(element.tagName)
        ? 'heading'
        : element.closest('li')
          ? 'list-item'
          : 'paragraph';
  return { kind, ...(role && { role }), ...(!element.closest(ARTICLE) && { isInFrame: true }) };
}

const ROLES: readonly (readonly [NonNullable<Piece['role']>, RegExp])[] = [
  [
    'byline',
    /(?:^|[\s_-])(?:byline|author|authors|auteur|autor|autore|verfasser|firma|signature|writer|reporter|journalist|redacteur|contributor|by)(?:$|[\s_-])/i,
  ],
  ['date', /(?:^|[\s_-])(?:date|dateline|pubdate|published|timestamp|time|datum|fecha)(?:$|[\s_-])/i],
  [
    'subheadline',
    /(?:^|[\s_-])(?:standfirst|subtitle|subheadline|subhead|dek|deck|chapo|chapeau|sottotitolo|subtitulo|unterzeile|entry-summary|entradilla|vorspann|lead-in)(?:$|[\s_-])/i,
  ],
  ['section', /(?:^|[\s_-])(?:kicker|rubrique|rubrik|section-name|article-section|seccion)(?:$|[\s_-])/i],
];

/** A line with an author in it has so many characters at most. */
const LONGEST_BYLINE = 120;

/** Whether a short text begins with what its page marks as an author within it: `<a rel="author">Jane Roe</a> in Norby`. */
function beginsWithAuthor(element: Element, text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  const author = element.querySelector('[rel~="author"], [itemprop~="author"], .author, .auteur, .byline');
  const name = inOneLine(author?.textContent ?? '');
  return name !== '' && text.startsWith(name);
}

/** The nearest element around a text that has one of these classes, a few levels up. */
function roleOf(element: Element): Piece['role'] {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) {
    if (at.tagName.toUpperCase() === 'TIME') return 'date';
    const names = `${at.getAttribute('class') ?? ''} ${at.getAttribute('itemprop') ?? ''} ${at.getAttribute('rel') ?? ''}`;
    const role = ROLES.find(([, pattern]) => pattern.test(names))?.[0];
    if (role) return role;
  }
  return undefined;
}
