const ENGLISH = `January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec`;
const FRENCH = `janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  janv févr fév avr juil oct nov déc`;
/** `sept` is French for seven, too. */
const SEPTEMBER = String.raw`Sept(?=\.|\s\d)|(?<=\d\s)Sept|sept(?=\.)`;
const MONTH = new RegExp(
  String.raw`(?<!\p{L})(?:${SEPTEMBER}|${[ENGLISH, FRENCH].join(' ').split(/\s+/).join('|')})(?!\p{L})\.?`,
  'gu',
);

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?(?![\p{L}\d])`;
const RANGE = String.raw`\s?(?:[-–—/]|\b(?:to|and|or|et|au|à)\b)\s?`;
const YEAR = String.raw`(?:1[5-9]|2[01])\d\d(?!\d|[.,]\d)`;

const DAYS_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d.,’'-])(?:${DAY}(?:, ${DAY})*${RANGE})?${DAY}(?: (?:day )?of)?\s$`,
  'u',
);
const DAYS_AFTER = new RegExp(String.raw`^\s(?:the )?${DAY}(?![.,]\d)(?:${RANGE}${DAY}(?![.,]\d))?`, 'u');
const YEAR_AFTER = new RegExp(String.raw`^,?(?: of)?\s${YEAR}`, 'u');

/** Words after which no day can follow a month: `in May 12 people were killed`. */
const WITHOUT_DAY =
  /(?:^|[^\p{L}])(?:in|during|throughout|early|mid|late|last|next|this|that|en|courant|fin|début)[\s-]$/iu;
/** Words after which a day follows: `on May 12 people were killed`. */
const WITH_DAY =
  /(?:^|[^\p{L}])(?:on|the|le|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\s$/iu;
/** What is counted: people, or whatever else is in the plural. */
const COUNTED =
  /^\s(?:%|people|men|women|children|dead|more|others|morts|(?!(?:is|was|has|his|its|this|does|says|across|les|des|dans|sans|ses)(?!\p{L}))\p{Ll}{2,}s)(?!\p{L})/u;

/** Days and years of dates count nothing: puts a full stop in place of each. */
export function withoutDates(text: string): string {
  const numeric = text.replace(
    /(?<![\d.,/-])(?:\d{4}-\d\d-\d\d|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d))(?![\d/-]|[.,]\d)/g,
    '.',
  );
  let result = '';
  let end = 0;
  for (const { 0: month, index } of numeric.matchAll(MONTH)) {
    const before = numeric.slice(end, index);
    const days = DAYS_BEFORE.exec(before.slice(-LONGEST))?.[0].length ?? 0;
    result += `${days ? before.slice(0, -days) : before}.`;
    end = index + month.length + dateAfter(numeric.slice(index + month.length), before, days > 0);
  }
  return result + numeric.slice(end);
}

/** The longest run of days that is looked for before a month. */
const LONGEST = 60;

/** How much of what follows a month is its day and its year. */
function dateAfter(after: string, before: string, hasDay: boolean): number {
  const lengthOf = (pattern: RegExp, from = 0): number =>
    pattern.exec(after.slice(from, from + LONGEST))?.[0].length ?? 0;
  const day = hasDay ? 0 : lengthOf(DAYS_AFTER);
  const year = lengthOf(YEAR_AFTER, day);
  if (!day || year) return day + year;
  return isDay(after.slice(day), before) ? day : 0;
}

/** Whether a number after a month, with no year after it, is a day of the month: where both could be, a plural decides. */
const isDay = (after: string, before: string): boolean =>
  WITH_DAY.test(before) || (!WITHOUT_DAY.test(before) && !COUNTED.test(after));
