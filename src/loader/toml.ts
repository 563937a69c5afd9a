import { parse, TomlDate, TomlError } from 'smol-toml';

/** A front matter in TOML, between lines +++, as Hugo and Zola have it. */
export interface Toml {
  data: Readonly<Record<string, unknown>>;
  /** Its comments, each a line with its `#`. */
  comments: string[];
  /** Where the text below it begins. */
  end: number;
}

const FENCED = /^\+\+\+[ \t]*\n((?:.*\n)*?)\+\+\+[ \t]*(?:\n|$)/;
const STRING = /"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g;

/** The front matter of a file that begins with one in TOML; `undefined` where it cannot be read. Dates become texts. */
export function readToml(source: string): Toml | undefined {
  const [whole = '', toml = ''] = FENCED.exec(source) ?? [];
  if (!whole) return undefined;
  try {
    const data = parse(toml);
    const comments = toml.replace(STRING, (text) => text.replaceAll('#', ' ')).match(/#.*/g) ?? [];
    return { data: withTexts(data) as Record<string, unknown>, comments, end: whole.length };
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}

/** A value with texts in the place of its dates. */
function withTexts(value: unknown): unknown {
  if (value instanceof TomlDate) return value.isDate() ? value.toISOString().slice(0, 10) : value.toISOString();
  if (Array.isArray(value)) return value.map(withTexts);
  return Object(value) === value
    ? Object.fromEntries(Object.entries(value as object).map(([key, entry]) => [key, withTexts(entry)]))
    : value;
}
