/** Articles, prepositions and conjunctions of English and French, folded: no name is recognised by them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and at au aux by dans de des du en et for from in la le les of on or par pour sur the to with'.split(' '),
);

/** Verbs, pronouns and question words of English, French and Arabic: they ask for nothing by themselves. */
export const QUESTION_WORDS =
  'about any are as be been being can could did do does go goes going gone had happen happened happening happens has have he her him his how i is it its many me much my not said say says she tell that their them took take taken ' +
  'then there these they this those was we were what when where which while who whom whose why will would you your ' +
  'avec avait ce ces cette combien comment elle elles est etait il ils leur leurs nous où ou ont pourquoi quand que quel ' +
  'quelle quelles quels qui sa ses son passé passe sont vous été ' +
  'في من على هو هي هم ما ماذا لماذا متى أين كيف كم هل هذا هذه كان كانت التي الذي عدد عن إلى أو و';
