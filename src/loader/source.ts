import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { unwantedIn, withoutUnwanted } from '../schema/unwanted-characters.ts';
import type { Problem } from './problem.ts';

/** The largest file accepted, in bytes: some 100,000 words. */
const LARGEST = 1_000_000;

const decoder = new TextDecoder();

/**
 * The text of a file, without the characters that do not belong there, with lines ended by `\n`; `undefined` for what is not text.
 * @param largest how many bytes are accepted
 */
export function readSource(path: string, file: string, problems: Problem[], largest = LARGEST): string | undefined {
  const entry = lstatSync(path);
  if (!entry.isFile()) {
    problems.push({ file, message: 'This is not a regular file.', remedy: 'Put the file itself here.' });
    return undefined;
  }
  const { size } = entry;
  if (size > largest) {
    problems.push({
      file,
      message: `The file has ${size} bytes; ${largest} are allowed.`,
      remedy: 'Split the text, or check that this is the file you meant.',
    });
    return undefined;
  }
  const bytes = readFileSync(path);
  const decoded = decoder.decode(bytes);
  const lineOf = (index: number) => decoded.slice(0, index).split(/\r\n?|\n/).length;
  if (!isUtf8(bytes)) {
    problems.push({
      file,
      line: lineOf(decoded.indexOf('\ufffd')),
      message: 'The file is not UTF-8.',
      remedy: 'Save it with the encoding UTF-8, then look whether letters with accents were lost.',
    });
    return undefined;
  }
  const reported = new Set<string>();
  const unwanted = unwantedIn(decoded);
  for (const { index, code, message, remedy, isInvisible } of unwanted) {
    if (reported.has(code)) continue;
    reported.add(code);
    problems.push({
      file,
      line: lineOf(index),
      message: `The file ${message}.`,
      remedy,
      ...(isInvisible && { mend: { edit: 'delete-invisible' } }),
    });
  }
  const wanted = unwanted.length ? withoutUnwanted(decoded) : decoded;
  return (wanted.includes('\r') ? wanted.replaceAll(/\r\n?/g, '\n') : wanted).normalize('NFC');
}
