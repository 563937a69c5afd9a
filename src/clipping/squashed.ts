const BETWEEN = /[^\p{L}\p{M}\p{N}]+/gu;

/** A text without all that is neither a letter nor a digit, in small letters: the same however its words are parted. */
export const squashed = (text: string): string => text.replace(BETWEEN, '').toLowerCase();
