import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'fixtures/clippings');
const EXPECTED = '.expected.txt';

/** Clippings of all sorts, with made-up texts: a file that is added is read by the tests. */
export const madeUpClippings = (): string[] => readdirSync(FOLDER).filter((name) => !name.endsWith(EXPECTED));

export const clippingPath = (name: string): string => join(FOLDER, name);

/** The file with what is read of a clipping. */
export const expectedPath = (name: string): string => join(FOLDER, `${name}${EXPECTED}`);
