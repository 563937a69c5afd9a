/** What a name or a figure always follows. English, then French. */
const NEVER_LAST = words(`
  Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Hon Rt Rev Revd Fr Br Bro Msgr Mgr Abp Bp Ven
  Pres Gov Govs Lt Sen Sens Rep Reps Amb Sec Secy Min Dep Dir Atty Asst Ald Cllr Supt Insp Det
  Gen Gens Brig Col Cols Maj Capt Capts Lieut Cmdr Cmdre Cdr Adm Ens Sgt Sgts Cpl Pfc Pvt Pte Spc Tpr
  vs cf viz approx est ca circa avg e.g i.e eg ie
  MM Mlle Mlles Mme Mmes Me Mes Vve Pr Dre Cdt Cne Cel Gal c.-à-d env
`);

/** Words of their own too, which are cut short only before a number. Weekdays are those of French. */
const BEFORE_NUMBERS = words(`
  no nos rs art arts fig figs sec sect ch par para col bk ed eds min max ext tel tél ref
  lun mar mer jeu ven sam dim
`);

/** Whatever else is cut short. It ends a sentence only where another clearly begins. */
const OTHERS = words(`
  Jr Sr Esq Ret Bart PhD BSc MSc
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  janv févr fév avr juil juill sept oct nov déc
  Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
  Co Cos Corp Inc Ltd Plc Pty Bros Mfg Assn Assoc Dept Div Univ Inst Intl Natl Govt Cttee Org Soc Acad Cie Ets Éts Sté
  dept govt assn assoc
  St Sts Ste Mt Mtn Mts Ft Pt Is Isl Rd Ave Av Blvd Bd Boul Ln Sq Pl Ct Cres Hwy Pkwy Rte Bldg Apt Twp Dist Prov Terr
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
  Va Vt Wash Wis Wyo Alta Ont Que Sask
  No Nos vol vols pp pg pgs chap chaps Art Fig Figs apr av hab
  etc al ibid incl excl esp resp misc seq cont orig trans ex
`);

/** Words that begin a sentence, so that the one before has ended, abbreviated or not. */
const BEGINNINGS = new RegExp(
  `^[“"‘'«(]?(?:${[
    ...words(`The A An This That These Those There Here He She It They We You His Her Its Their Our My Your`),
    ...words(
      `In On At By For From With But And Or So Yet When While After Before As If Since Until Then Now Although Because`,
    ),
    ...words(`Le La Les Un Une Des Ce Cet Cette Ces Il Elle Ils Elles Nous Vous Son Sa Ses Leur Leurs`),
    ...words(`Dans Sur Au Aux Mais Et Puis Quand Après Avant Selon Depuis`),
  ].join('|')})(?![\\p{L}\\p{M}’'-])`,
  'u',
);

const NUMBER = /^(?:\p{L}?\p{Nd}|[ivxlc]+\b|[IVXLC]+\b)/u;
const INITIAL = /^\p{L}$/u;
const DOTTED = /^\p{L}{1,4}(?:\.-?\p{L}{1,4})+$/u;

/**
 * Whether a full stop after a word cuts it short, and does not end the sentence.
 * @param word the letters before the full stop: `Sen`, `U.S`, `Lt.-Gen`
 * @param rest what comes after it, without the space
 */
export function isCutShort(word: string, rest: string): boolean {
  const last = word.replace(/^.*-/su, '');
  if (INITIAL.test(last) || NEVER_LAST.has(last) || NEVER_LAST.has(uncapitalised(word))) return true;
  if (BEFORE_NUMBERS.has(uncapitalised(last)) && NUMBER.test(rest)) return true;
  const known = DOTTED.test(word) || OTHERS.has(last) || OTHERS.has(uncapitalised(last));
  return known && !beginsSentence(rest);
}

/** Whether a word is a title, or another abbreviation that a name or a figure always follows, without its full stop: `Mr`, `Dr`. */
export const isBeforeName = (word: string): boolean => NEVER_LAST.has(word);

/** Whether a text begins with a word that only begins a sentence where it has a capital. */
export const beginsSentence = (rest: string): boolean => BEGINNINGS.test(rest);

const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
