/** A page of a list, from 1, and how many entries a page has. */
export interface PagePosition {
  page: number;
  size: number;
}

/** The pages of a list of so many entries, of which an empty one has one too. */
export const pagesOf = (entries: number, size: number): { page: number; pages: number }[] => {
  const pages = Math.max(1, Math.ceil(entries / size));
  return Array.from({ length: pages }, (_, i) => ({ page: i + 1, pages }));
};

/** The number, from 1, of the first entry on a page. */
export const firstOn = ({ page, size }: PagePosition): number => (page - 1) * size + 1;

export const onPage = <T>(entries: readonly T[], { page, size }: PagePosition): T[] =>
  entries.slice((page - 1) * size, page * size);
