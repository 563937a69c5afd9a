import { isOnePoint, type EdtfDate, type EdtfPoint } from './edtf.ts';
import { once } from './once.ts';

/** The machine's form of a date for `<time datetime>`, where HTML has one: a single day, month or year without its qualifier. */
export function datetime({ start, end }: EdtfDate): string | undefined {
  if (!start || !end || !isOnePoint(start, end) || start.years || start.season) return undefined;
  return isoParts(start).join('-');
}

/**
 * As much of a date as all of it has in common, as ISO 8601 writes it, for programs that know no EDTF: `2013-03` for `2013-03?` and for
 * two days of that month, `2013` for its spring. Nothing where not even a year is known, or no date.
 */
export function certainPrefix(date: EdtfDate | undefined): string | undefined {
  const { start, end } = date ?? {};
  if (!start || !end) return undefined;
  const [from, to] = [isoParts(start), isoParts(end)];
  const differing = from.findIndex((part, i) => part !== to[i]);
  return from.slice(0, differing < 0 ? undefined : differing).join('-') || undefined;
}

/** The same of one end of a date. */
export const pointPrefix = (point: EdtfPoint): string | undefined => isoParts(point).join('-') || undefined;

/** The year, month and day of a point, as far as they are known. */
function isoParts({ year, years, month, day }: EdtfPoint): string[] {
  if (years) return [];
  return [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part ? String(part).padStart(2, '0') : [])),
  ];
}

/** The day that it is in the time zone of this machine, `YYYY-MM-DD`. */
export function localDay(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}

/** A length in a drawing, to a tenth: less cannot be seen. */
export const tenths = (length: number): number => Math.round(length * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML and XML have it in an element, or in an attribute between double quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Made when it is needed: it takes a tenth of the start of a command. */
const numbers = once(() => new Intl.NumberFormat('en-GB'));

/** `1,200`. */
export const formatNumber = (number: number): string => numbers().format(number);

/** `1 article`, `1,200 articles`, `no articles`. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count === 0 ? 'no' : formatNumber(count)} ${count === 1 ? singular : plural}`;
}

/** `a, b and c`. */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

/** `a, b or c`. */
export const formatChoice = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

/** A text as a remedy writes it into the front matter: in quotation marks where it, or a sign in it, means something in YAML. */
export const yamlText = (text: string): string =>
  /^(?!(?:true|false|null)$)\p{L}(?:[\p{L}\p{M}\p{N} .’'-]*[\p{L}\p{M}\p{N}.])?$/iu.test(text)
    ? text
    : JSON.stringify(text);

/** A value as a message shows it: in quotation marks, a long one cut short. */
export const quoted = (value: string): string => `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`;
