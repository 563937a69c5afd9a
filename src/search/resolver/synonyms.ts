import { tokenTexts } from './tokenize.ts';

/**
 * Words of one meaning, a list to a line: those of Arabic names that say whose son or father somebody is, in Maghrebi and eastern
 * forms, and those of English, French and Arabic that names are told in: “nord du …” is “northern …”.
 */
export const SYNONYMS = `ould wald weld walad ولد
bin ben ibn بن ابن
abu abou abi bou ابو ابي
army armee armees military troops soldiers forces جيش قوات
north northern nord شمال
south southern sud جنوب
west western ouest غرب
east eastern est شرق
state states etat etats دولة
united uni unis unies
islamic islamique اسلامية
great greater grand
movement mouvement حركة
ministry ministere وزارة
against contre ضد
signatories signataires
blood sang دم
french francais francaise francaises
attack attacks attaque attaques attentat attentats raid assault هجوم هجمات
strike strikes airstrike airstrikes frappe frappes ضربة غارة
operation operations عملية عمليات
death dead mort killing مقتل موت
explosion explosions blast blasts انفجار انفجارات
capture arrest arrestation capturing
meeting reunion rencontre اجتماع لقاء
agreement accord deal اتفاق
search hunt recherche traque
split scission rupture
photographs photos photographies pictures صور
helicopter helicoptere مروحية
crash accident تحطم
massacre killings tuerie مجزرة مذبحة
committee comite لجنة
statement declaration تصريح`;

/** By each word of lists as above the first of its list. */
export const parseSynonyms = (lists: string): ReadonlyMap<string, string> =>
  new Map(
    lists.split('\n').flatMap((list) => {
      const words = tokenTexts(list);
      return words.map((word) => [word, words[0]!] as const);
    }),
  );
