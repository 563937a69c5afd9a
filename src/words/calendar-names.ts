import { fold } from '../text.ts';

/** Languages whose months and days of the week are known: those in which most newspapers appear. */
const LANGUAGES =
  'en en-GB fr de es it pt nl sv da nb fi pl cs hu ro ru uk bg el tr id he ar-EG ar-SY ar-MA ar-DZ'.split(' ');

export interface CalendarNames {
  /** The number of each name of a month, short or long, that means one month in all languages. */
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlySet<string>;
}

/** Made when the first text is no date, for it takes some milliseconds. */
let names: CalendarNames | undefined;

/** What months and days of the week are called, in small letters and without accents. */
export const calendarNames = (): CalendarNames => (names ??= readNames());

function readNames(): CalendarNames {
  const meanings = new Map<string, Set<number>>();
  const weekdays = new Set<string>();
  for (const language of LANGUAGES) {
    for (const format of MONTH_FORMATS)
      for (const [i, name] of namesOf(language, 'month', format, MONTHS).entries())
        meanings.set(name, (meanings.get(name) ?? new Set()).add(i + 1));
    for (const name of namesOf(language, 'weekday', { weekday: 'long' }, WEEK)) weekdays.add(name);
  }
  const months = [...meanings].flatMap(([name, numbers]) => [...numbers].map((number) => [name, number] as const));
  return { months: new Map(months.filter(([name]) => meanings.get(name)!.size === 1 && !/\d/.test(name))), weekdays };
}

/** Some languages inflect a month after a day. */
const MONTH_FORMATS = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' }] as const);
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2001, month, 1)));
const WEEK = Array.from({ length: 7 }, (_, weekday) => new Date(Date.UTC(2001, 0, weekday + 1)));

function namesOf(
  language: string,
  type: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions,
  dates: readonly Date[],
): string[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { timeZone: 'UTC', ...options });
  return dates.map((date) => {
    const name = format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
    return fold(name).replace(/\.$/, '');
  });
}
