/** What Pagefind writes before the data in each of its files. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * The ids of the pages of an index in the order in which they were added.
 * @param list what the file `pagefind.*.pf_meta` has in gzip: an array, in CBOR (RFC 8949), whose second item has for each page an array that begins with its id
 */
export function pageIds(list: Buffer): string[] {
  const [, pages] = readCbor(list.subarray(SIGNATURE.length)) as [string, [id: string, words: number][]];
  return pages.map(([id]) => id);
}

type Cbor = number | string | Cbor[];

/** Reads the types of CBOR that Pagefind uses: whole numbers, texts and arrays, each with its length before it. */
function readCbor(bytes: Buffer): Cbor {
  let at = 0;

  function readLength(short: number): number {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    at += size;
    return bytes.readUIntBE(at - size, size);
  }

  function readItem(): Cbor {
    const head = bytes[at++]!;
    const [type, length] = [head >> 5, readLength(head & 31)];
    if (type === 0) return length;
    if (type === 3) return bytes.toString('utf8', at, (at += length));
    if (type === 4) return Array.from({ length }, readItem);
    throw new Error(`Pagefind’s list of pages has data of an unknown type, ${type}.`);
  }

  return readItem();
}
