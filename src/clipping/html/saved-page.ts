import { parseHTML } from 'linkedom';
import type { ClippingMetadata } from '../clipping.ts';
import { decodePage } from '../decode.ts';
import type { ReadFile } from '../text/text-file.ts';
import { markLeftOut } from './kept-blocks.ts';
import { otherArticles } from './other-articles.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageMetadata } from './page-metadata.ts';

/** The blocks of a saved web page, those that are no part of its article marked, and what it says for programs. */
export async function readSavedPage(bytes: Uint8Array): Promise<ReadFile & { metadata: ClippingMetadata }> {
  const page = withBody(decodePage(bytes));
  const document = parseHTML(page).document;
  const blocks = pageBlocks(document.body);
  await markLeftOut(blocks, page);
  return {
    pieces: blocks.map(({ element: _, isLink: __, ...piece }) => piece),
    source: textsIn(document.body),
    others: otherArticles(blocks),
    metadata: pageMetadata(document, page),
  };
}

/** A page that is saved without its frame gets one, for the parser adds none. */
const withBody = (page: string): string => (/<body[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`);

/** Every text of a page that somebody can read, as it is written there. */
function textsIn(body: Element): string[] {
  const clone = body.cloneNode(true) as Element;
  for (const unread of clone.querySelectorAll('head, script, style, template, svg, math, iframe, object'))
    unread.remove();
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) texts.push(node.textContent ?? '');
    else node.childNodes.forEach(walk);
  };
  walk(clone);
  return texts;
}
