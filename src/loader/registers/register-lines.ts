import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readSource } from '../source.ts';

/** A line of a register. */
export interface RegisterLine {
  text: string;
  /** Its number, from 1. */
  line: number;
  /** Reports what is wrong with it. */
  report(message: string, remedy: string): void;
}

/** The lines of a register of a content folder that are not empty. A register grows with the archive: it may have any size. */
export function registerLines(folder: string, file: string, problems: Problem[]): RegisterLine[] {
  if (!existsSync(join(folder, file))) return [];
  const source = readSource(join(folder, file), file, problems, Infinity) ?? '';
  return source.split('\n').flatMap((text, i) => {
    const line = i + 1;
    const report = (message: string, remedy: string) => void problems.push({ file, line, message, remedy });
    return text.trim() ? [{ text, line, report }] : [];
  });
}
