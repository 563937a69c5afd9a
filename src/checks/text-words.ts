import { parseMarkdown } from '../markdown/parse.ts';
import { textBlocks, type TextBlock } from '../markdown/text-blocks.ts';
import type { ParsedText } from './parsed-text.ts';

const FIRST_WORDS = 8;
/** Where the first words are looked for, in characters. */
const START = 400;

/** The words with which a text begins; empty where a part of it is left unread. Only texts that begin alike are compared whole. */
export const openingOf = ({ blocks, partlyUnread }: Pick<ParsedText, 'blocks' | 'partlyUnread'>): string =>
  partlyUnread ? '' : wordsOf(written(blocks).trimStart().slice(0, START)).slice(0, FIRST_WORDS).join(' ');

/** The words of a text. Spaces, capitals, punctuation and the ends of paragraphs make no other text of it. */
export const wordsOfText = (body: string): string => wordsOf(written(textBlocks(parseMarkdown(body)))).join(' ');

const written = (blocks: readonly TextBlock[]): string => blocks.map(({ text }) => text).join(' ');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
