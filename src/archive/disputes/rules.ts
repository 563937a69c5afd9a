/**
 * How disputes are found, one rule a sentence, as readers are told. `conflicts.ts` and `overlap.ts` apply the first three,
 * `agreement.ts` the next two, `conflicts.ts` those on denials and series, `independent-sources.ts` the last.
 */
export const DISPUTE_RULES = [
  'Claims are compared when they answer the same question about the same subject and may hold on the same day. Where several answers can hold at once, as on who took part, they are not compared.',
  'Different answers are a disagreement.',
  'A side is whoever is quoted, or the article where it speaks itself: one article can hold two sides. They stand in the order in which they were first published.',
  '“At least 90” and “1,200 to 1,500” are ranges. Figures agree when one number would satisfy both.',
  'Where no number would, but each side counts something else, such as hostages and foreigners, they are called counted differently.',
  'Answers for different times are a series, told in their order. It is a contradiction only when one article denies what another says.',
  'Articles that share a text, or quote the same speaker, count once where they agree: “two sources, three articles”.',
] as const;
