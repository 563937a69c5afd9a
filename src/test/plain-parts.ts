import type { Part } from '../words/sentence.ts';

/** What is read of parts. */
export const plainParts = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
