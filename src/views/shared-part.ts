import { hash } from 'node:crypto';
import { once } from '../once.ts';

/**
 * Marks plain data that many pages have: the key of a page, which is the hash of its model as JSON (`models/page-model.ts`), has the hash
 * of such a part, made once, in its place.
 */
export function sharedPart<T extends object>(part: T): T {
  const toJSON = once(() => hash('sha256', JSON.stringify({ ...part })));
  return Object.defineProperty(part, 'toJSON', { value: toJSON });
}
