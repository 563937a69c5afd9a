import type { CollectionType } from '../kinds.ts';
import type { Link } from './link.ts';

/** The words for the collections of articles. */
export const COLLECTIONS: Record<CollectionType, { one: string; many: string }> = {
  series: { one: 'Series', many: 'Series' },
  section: { one: 'Section', many: 'Sections' },
};

/** The pages of the series, or of the sections. */
export interface CollectionLinks {
  label: string;
  links: Link[];
}
