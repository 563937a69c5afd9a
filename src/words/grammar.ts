/** What is written for a number of things, by the plural rules of a language (`Intl.PluralRules`): a form that is left out is `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers, plurals and lists. */
export interface Grammar {
  /** `1,200`, with as many digits after its point as a number has. */
  number(value: number): string;
  /** With so many digits after its point at least: `2.50` for 2.5 and two. */
  decimal(value: number, digits: number): string;
  plural(count: number, forms: PluralForms): string;
  /** `a, b and c` */
  and(items: readonly string[]): string;
  /** `a, b or c` */
  or(items: readonly string[]): string;
}

/** @param locale a BCP 47 code */
export function grammarOf(locale: string): Grammar {
  // A formatter takes a hundred times as long to make as to use.
  const numbers = new Map<number, Intl.NumberFormat>();
  const decimal = (value: number, digits: number): string => {
    const format =
      numbers.get(digits) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: 20 });
    numbers.set(digits, format);
    return format.format(value);
  };
  const rules = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    number: (value) => decimal(value, 0),
    decimal,
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    and: (items) => and.format(items),
    or: (items) => or.format(items),
  };
}

/** The names of the twelve months in a language, or their abbreviations. */
export function monthsIn(locale: string, month: 'long' | 'short'): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => format(Date.UTC(2000, i)));
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As within a sentence: `how many` for `How many`, and `EU aid` as it is. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** A text as a sentence ends. */
export const withFullStop = (text: string): string => (ENDED.test(text) ? text : `${text}.`);

/** What ends a sentence already, perhaps within quotation marks. */
export const ENDED = /[.?!…。؟۔](?:\s?["'”’»)])*$/u;
