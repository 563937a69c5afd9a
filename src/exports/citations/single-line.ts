/** A value as formats of one line a field have it: without line breaks and control characters. */
export const singleLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
