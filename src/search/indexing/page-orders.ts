import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATE_ORDER_FILE, UNDATED_ORDER_FILE } from '../date-order.ts';
import type { PageInIndex } from './index-pages.ts';

type Page = Pick<PageInIndex, 'id' | 'day'>;

/** Lists the ids of the pages that have a date, the earliest first. Pagefind’s own orders would be part of what every search loads. */
export function writeDateOrder(folder: string, pages: readonly Page[]): void {
  const dated = pages.flatMap(({ id, day }) => (day === undefined ? [] : { id, day }));
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  writeList(join(folder, DATE_ORDER_FILE), dated);
}

/** Lists the ids of the others in their order, which an index in two parts does not tell. */
export const writeUndatedOrder = (folder: string, pages: readonly Page[]): void =>
  writeList(
    join(folder, UNDATED_ORDER_FILE),
    pages.filter(({ day }) => day === undefined),
  );

const writeList = (path: string, pages: readonly { id: string }[]): void =>
  writeFileSync(path, JSON.stringify(pages.map(({ id }) => id)));
