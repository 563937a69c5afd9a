/** A value as formats of one line a field have it: without line breaks and control characters. Spaces that do not break stay. */
export const singleLine = (text: string): string => text.replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
