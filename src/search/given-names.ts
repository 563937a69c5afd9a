import { once } from '../once.ts';
import { commonWords } from './build/dictionary.ts';

/**
 * Common given names of English, French, German, Spanish, Russian and Arabic, folded. A person whose name has none of those that a
 * query has before the family name is not meant. Those that are ordinary words too are left out.
 */
export const givenNames = once((): string[] =>
  (
    'aaron abdel abdul abraham adam ahmad ahmed albert alexander alexandre ali alice amanda amy andrea andreas andrew angela ' +
    'anna anne anthony antonio arthur barbara benjamin bernard boris brian bruno carl carlos carol caroline catherine charles ' +
    'charlotte chris christian christine christopher claire claude daniel david deborah dennis didier dmitri dominique donald ' +
    'dorothy edward elena elizabeth emily emma emmanuel eric fatima felix fernando francis francisco francois franz frederic ' +
    'friedrich gabriel george georges gerard gerhard giovanni gordon gregory guillaume gustav hamid hans harold harry hassan ' +
    'helen helmut henri henry hillary hugo hussein ian ibrahim igor ivan jacob jacques james jan janet jason jean jeff ' +
    'jennifer jeremy jessica jim jimmy joan johann john jonathan jorge jose joseph joshua juan judith julia julie karen karim ' +
    'karl kate kenneth kevin khalid klaus larry laura laurent linda lisa louis louise lucas luis luke mahmoud manuel marco ' +
    'margaret maria marie mario martin mary matthew maurice michael michel michele michelle miguel mikhail mohamed mohammad ' +
    'mohammed muhammad mustafa nancy nicholas nicolas nicole nikolai olga oliver olivier omar osama otto pablo patricia ' +
    'patrick paul pedro peter philip philippe pierre rachel raymond rebecca rene richard robert roberto roger ronald rudolf ' +
    'ruth ryan samuel sandra sarah scott sebastian sergei sharon simon sofia sophie stefan stephanie stephen steven susan ' +
    'tariq thomas timothy tom tony vera victor victoria vincent vladimir walter werner william wolfgang xavier yusuf yves'
  )
    .split(' ')
    .filter((name) => !commonWords().has(name)),
);
