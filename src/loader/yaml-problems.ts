import { parseEvents, YAMLException } from 'js-yaml';
import type { Problem } from './problem.ts';
import { explain, type Stop } from './yaml-explanations.ts';
import { UNQUOTED } from './unquoted.ts';
import { FRONT_MATTER_LINE, readNodes } from './yaml-nodes.ts';

/**
 * What is wrong with YAML that the parser refuses: every field that appears twice, or the fault at which it stops.
 * @param firstLine the line of the file on which the YAML begins
 */
export function yamlProblems(
  yaml: string,
  refusal: YAMLException,
  file: string,
  firstLine = FRONT_MATTER_LINE,
): Problem[] {
  if (refusal.reason === 'duplicated mapping key')
    return readNodes(yaml, firstLine).repeated.map(({ key, line }) => ({
      file,
      line,
      message: `The field "${key}" appears twice.`,
      remedy: 'Keep one of the two.',
    }));
  const stop = unclosed(yaml, refusal) ?? stopOf(refusal);
  const { message, remedy, isUnquoted } = explain(stop);
  const line = stop.line + firstLine;
  const mend = isUnquoted && isReadWhenQuoted(yaml, stop.line) && { mend: { edit: 'quote-line' as const, line } };
  return [{ file, line, message, remedy, ...mend }];
}

/** Whether quotation marks around the text of a field of one line let the parser go on behind it. */
function isReadWhenQuoted(yaml: string, index: number): boolean {
  const lines = yaml.split('\n');
  const { field, text } = UNQUOTED.exec(lines[index] ?? '')?.groups ?? {};
  if (!field || !text) return false;
  const refusal = refusalOf(lines.with(index, `${field}${JSON.stringify(text)}`));
  return !refusal || (refusal.mark?.line ?? 0) > index;
}

function stopOf({ reason, mark }: YAMLException): Stop {
  if (!mark) return { reason, line: 0, before: '', after: '' };
  const line = mark.buffer.split('\n')[mark.line] ?? '';
  return { reason, line: mark.line, before: line.slice(0, mark.column), after: line.slice(mark.column) };
}

/** An open quotation mark or bracket ends at the next field, so its line is near the one at which the parser stops. */
const LINES_BACK = 50;

/** The line in which something begins that never ends: the last line without which the lines above it can be read. */
function unclosed(yaml: string, { reason, mark }: YAMLException): Stop | undefined {
  if (!mark || !/^deficient indentation|^unexpected end|implicit key/.test(reason)) return undefined;
  const lines = yaml.split('\n');
  if (/^[\]}]/.test(lines[mark.line] ?? '')) return undefined;
  for (let line = mark.line; line >= Math.max(0, mark.line - LINES_BACK); line--) {
    if (refusalOf(lines.slice(0, line))) continue;
    const opened = refusalOf(lines.slice(0, line + 1));
    return opened && { ...stopOf(opened), line };
  }
  return undefined;
}

function refusalOf(lines: string[]): YAMLException | undefined {
  try {
    parseEvents(lines.join('\n'), {});
    return undefined;
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}
