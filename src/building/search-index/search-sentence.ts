import { formatCount, formatNumber } from '../../format.ts';
import type { KeptIndex } from '../store/last-build.ts';

/** How many pages a search finds, and whether it looks for some of them beside the rest. */
export function searchSentence({ pages, delta }: Pick<KeptIndex, 'pages' | 'delta'>): string {
  const all = `${formatCount(pages, 'page')} can be searched`;
  return delta
    ? `${all}: ${formatNumber(pages - delta)} in the index that was there, ${formatNumber(delta)} beside it.`
    : `${all}.`;
}
