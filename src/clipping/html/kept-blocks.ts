import { Defuddle } from 'defuddle/node';
import { diffArrays } from 'diff';
import { parseHTML } from 'linkedom';
import { endsSentence, wordCount } from '../clean-text.ts';
import { NOT_TAKEN } from '../parts/headline.ts';
import { squashed } from '../squashed.ts';
import { parsedJson } from './json-ld.ts';
import { pageBlocks, type PageBlock } from './page-blocks.ts';

/**
 * Marks the blocks of a page that are no part of its article, each with the reason. The program that finds the article changes and
 * reorders it, so it only says which blocks are in it: their text is that of the page. What it drops from the middle of the article,
 * or from the element of the article, and is a paragraph, stays.
 * @param page the page as it was saved
 */
export async function markLeftOut(blocks: readonly PageBlock[], page: string): Promise<void> {
  const kept = await articleTexts(page);
  const isKept = new Set<PageBlock>();
  const texts = blocks.map(({ text }) => squashed(text));
  let at = 0;
  for (const { added, removed, count } of diffArrays(texts, kept)) {
    if (added) continue;
    if (!removed) for (const block of blocks.slice(at, at + count)) isKept.add(block);
    at += count;
  }
  const whole = kept.join('\n');
  for (const [i, block] of blocks.entries())
    if (texts[i]!.length > LONG && whole.includes(texts[i]!)) isKept.add(block);
  const first = blocks.findIndex((block) => isKept.has(block) && isProse(block));
  const last = blocks.findLastIndex((block) => isKept.has(block) && isProse(block));
  const article = blocks[first] && articleOf(blocks[first]);
  for (const [i, block] of blocks.entries()) {
    const reason = reasonFor(block) ?? (isLinkAlone(block) ? 'a link of the page' : undefined);
    if (isKept.has(block) && block.kind !== 'caption' && !(reason && isShort(block)) && !isInOtherCell(block, blocks))
      continue;
    const isWithin = (i > first && i < last) || (article !== null && article === articleOf(block));
    if (isWithin && isProse(block) && !reason) continue;
    block.leftOut = reason ?? NOT_TAKEN;
  }
}

const articleOf = ({ element }: PageBlock): Element | null => element.closest('article');

/** A text of so many letters is not in another by chance. */
const LONG = 40;

async function articleTexts(page: string): Promise<string[]> {
  // It changes what it reads.
  const { document } = parseHTML(page);
  // It prints what it cannot read of what the page has for programs.
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (parsedJson(script.textContent) === undefined) script.remove();
  const { content } = await Defuddle(document, 'https://clipping.invalid/', {
    useAsync: false,
    standardize: false,
    fetch: () => Promise.reject(new Error('Nothing is loaded while a clipping is read.')),
  });
  const article = parseHTML(`<html><body>${content}</body></html>`).document;
  return pageBlocks(article.body as unknown as Element).map(({ text }) => squashed(text));
}

const isShort = ({ text, isLink }: PageBlock): boolean => isLink || wordCount(text) < 25;

/** Whether a block is in a cell of a layout that has no paragraph, as navigation is that another cell has beside the article. */
function isInOtherCell(block: PageBlock, blocks: readonly PageBlock[]): boolean {
  const cell = block.element.closest('td');
  return cell !== null && !blocks.some((other) => isProse(other) && cell.contains(other.element));
}

const isLinkAlone = ({ isLink, kind, text }: PageBlock): boolean =>
  isLink && kind !== 'heading' && wordCount(text) <= LONGEST_LINK;

/** A link alone has so many words at most. */
const LONGEST_LINK = 8;

/** A paragraph of an article has so many words. */
const PROSE = 20;
const isProse = ({ text, kind, isLink }: PageBlock): boolean =>
  kind !== 'caption' && !isLink && wordCount(text) >= PROSE && endsSentence(text);

const REASONS: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['comments of readers', /(?:^|[\s_-])(?:comments?|commentlist|disqus|replies)(?:$|[\s_-])/i],
  [
    'leads to other articles',
    /(?:^|[\s_-])(?:related|recommended|more-from|also-read|read-?more|teasers?|most-read|popular|promo)(?:$|[\s_-])/i,
  ],
  ['a button of the page', /(?:^|[\s_-])(?:share|sharing|social|addthis|sharedaddy)(?:$|[\s_-])/i],
  ['about cookies', /(?:cookie|consent|gdpr)/i],
  ['asks for a subscription', /(?:^|[\s_-])(?:newsletter|subscribe|subscription|paywall|abo)(?:$|[\s_-])/i],
  ['advertising', /(?:^|[\s_-])(?:ad|ads|advert|advertisement|sponsored|banner-ad)(?:$|[\s_-])/i],
  ['the index of the page', /(?:^|[\s_-])(?:tags|tag-list|tags-links|cat-links|breadcrumbs?)(?:$|[\s_-])/i],
];

const BY_ELEMENT: readonly (readonly [selector: string, reason: string])[] = [
  ['nav, menu, [role="navigation"]', 'navigation'],
  ['noscript', 'shown only where no script runs'],
  ['[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]', 'hidden on the page'],
  ['form, button, select, textarea', 'a form'],
  ['figcaption', 'the caption of an image that is not in the draft'],
  ['caption', 'the caption of a table'],
  ['aside', 'beside the article'],
  ['footer', 'at the foot of the page'],
  ['body > header, body > div > header', 'at the head of the page'],
];

/** Why a block is not part of an article, by the elements around it; nothing where they do not tell. */
function reasonFor({ element }: PageBlock): string | undefined {
  for (let at: Element | null = element; at && !/^(?:BODY|ARTICLE|MAIN)$/i.test(at.tagName); at = at.parentElement) {
    const names = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    const reason = REASONS.find(([, pattern]) => pattern.test(names))?.[0];
    if (reason) return reason;
  }
  return BY_ELEMENT.find(([selector]) => element.closest(selector))?.[1];
}
