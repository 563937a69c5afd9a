import { COMMON } from './dictionary.ts';

/**
 * Common given names of English, French, German, Spanish, Russian and Arabic, folded. A person whose name has none of those that a
 * query has before the family name is not meant. Those that are ordinary words too are left out.
 */
export const GIVEN_NAMES: string[] = (
  'aaron abdallah abdel abdul abraham adam adrian agnes ahmad ahmed aisha alain alan albert alexander alexandra alexandre alfred ali ' +
  'alice amanda amina amy ana anders andre andrea andreas andrew andy angela anita ann anna anne anthony antoine anton antonio arnaud ' +
  'arthur barbara benjamin bernard bernd bob boris brian bruce bruno carl carlos carol caroline catherine cecile charles charlotte ' +
  'chris christian christina christine christopher claire claude claudia cynthia daniel david deborah denis dennis diana didier dimitri ' +
  'dominique donald dorothy douglas edward elena elizabeth emily emma emmanuel eric ernest eva fatima felix fernando fatou francis ' +
  'francisco francois franz frederic frederick friedrich gabriel gary georg george georges gerard gerhard gilles giovanni gordon ' +
  'gregory guillaume gustav hamid hannah hans harold harry hassan helen helmut henri henry herbert hilary hillary hugo hussein ian ' +
  'ibrahim igor ingrid isabelle ismail ivan jacob jacqueline jacques james jan janet jason jeff jennifer jeremy jerome jesse jessica ' +
  'jim jimmy joan johann johannes john jonathan jorge jose joseph joshua juan judith julia julian julie julien jurgen karen karim karl ' +
  'kate katherine kathleen keith kenneth kevin khalid kim klaus kurt larry laura laurent leila leonard lewis linda lisa louis louise ' +
  'lucas lucie ludwig luis luke mahmoud manuel marcel marco marcus margaret maria marie mario marion martha martin mary mathieu ' +
  'matthew maurice melissa michael michel michele michelle miguel mikhail mohamed mohammad mohammed monica moussa muhammad mustafa ' +
  'nancy natalia nathalie nicholas nicolas nicole nikolai oleg olga oliver olivier omar oscar osama otto pablo pamela patricia ' +
  'patrick paul pedro peter philip philippe pierre rachel ralph raymond rebecca rene ricardo richard robert roberto roger roland ronald ' +
  'rudolf ruth ryan said samuel sandra sarah scott sebastian serge sergei sharon simon sofia sophie stefan stephanie stephen steven ' +
  'stuart susan sylvie tariq teresa theodore theresa thierry thomas tim timothy tom tony ursula valerie vera veronica victor victoria ' +
  'vincent virginia vladimir walter wayne werner wilhelm william wolfgang xavier youssef yusuf yves zoe'
)
  .split(' ')
  .filter((name) => !COMMON.has(name));
