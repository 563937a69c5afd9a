/**
 * How disputes are found, one rule a sentence, as readers see them. The code that applies them: `overlap.ts` and `conflicts.ts` the
 * first, `agreement.ts` the next three, `conflicts.ts` those on certainty and denials, `histories.ts` that on times,
 * `independent-sources.ts` the last.
 */
export const DISPUTE_RULES = [
  'Claims are compared when they answer the same question about the same subject and may hold on the same day. A claim for which the article gives no time may hold on any day until the article appeared. Where several answers can hold at once, as on who took part, they are not compared.',
  'Different answers are a disagreement. A side is an answer with everyone who gives it; sides come in the order in which they were first published, and one article can hold two.',
  '“More than 90” and “1,200 to 1,500” are ranges, and “about 5,100” is whatever is 5,100 when it is rounded. Figures agree when one number would satisfy both.',
  'Where no number would, but each side counts something else, such as hostages and foreigners, they are called counted differently.',
  'Speakers who give one answer but are not equally sure of it do not disagree. Who could not confirm a thing disagrees with nobody.',
  'It is a contradiction when one report denies what another says. A denial is never held against what its own speaker says in the same paragraph; about a person, a group or a place it meets only what is claimed for the time that it speaks of.',
  'Different answers for different times are not a dispute. They are shown in their order, over time; what has no time is listed apart.',
  'Articles that share a text, or quote the same speaker, count once where they agree: “two sources, three articles”.',
] as const;
