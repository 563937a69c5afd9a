import { checkAgain } from './check-again.ts';
import { renewedRegister, writeRegister } from '../editing/passage-register.ts';

/** Numbers the passages of a content folder and accepts the words of all, as its author does after an edit. */
export function registerPassages(folder: string): void {
  const { context } = checkAgain(folder, '2026-01-01');
  writeRegister(folder, renewedRegister(context, () => true).register);
}
