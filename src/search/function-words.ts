/** Articles, prepositions and conjunctions of English and French, folded: no name is recognised by them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and at au aux by dans de des du en et for from in la le les of on or par pour sur the to with'.split(' '),
);
