/** Collects values under keys, in the order in which they come. */
export function multimap<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const lists = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

/** One pair for `multimap`, or none where there is no key. */
export const optional = <K, V>(key: K | undefined, value: V): [K, V][] => (key === undefined ? [] : [[key, value]]);
