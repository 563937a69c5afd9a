import { inject } from 'vitest';
import type { BuiltSite } from '../built-pages.ts';

/** The site of content/. Throws what its build printed where it cannot be built. */
export function builtArchive(): BuiltSite {
  const site = inject('archive');
  if (typeof site === 'string') throw new Error(site);
  return site;
}
