import { load, YAMLException } from 'js-yaml';
import type { FieldValue } from '../loader/problem.ts';

/** A text as YAML has it: plain where it is read as that text in a field and in a list, otherwise in quotation marks. */
export function yamlScalar(text: string): string {
  const plain = `{ field: ${text}, list: [${text}] }`;
  return JSON.stringify(loaded(plain)) === JSON.stringify({ field: text, list: [text] }) ? text : quotedScalar(text);
}

/** A value as YAML has it in one line: a text, a number, `[a, b]` or `{ file: a }`. */
export function yamlFlow(value: FieldValue): string {
  if (typeof value === 'string') return yamlScalar(value);
  if (typeof value !== 'object') return String(value);
  const isList = (held: typeof value): held is readonly FieldValue[] => Array.isArray(held);
  if (isList(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  const fields = Object.entries(value).map(([field, held]) => `${field}: ${yamlFlow(held)}`);
  return `{ ${fields.join(', ')} }`;
}

/** A text in quotation marks: single ones, unless others are asked for or a character in it must be escaped. */
export const quotedScalar = (text: string, mark = "'"): string =>
  mark === '"' || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;

/** What YAML says, or `undefined` for what is not YAML. */
export function loaded(yaml: string): unknown {
  try {
    return load(yaml, { maxAliases: 0, maxDepth: 20 });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}
