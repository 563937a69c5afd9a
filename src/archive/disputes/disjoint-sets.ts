/** Sets that are united step by step: the disjoint sets of Galler and Fischer. All keys of one set have one root. */
export interface DisjointSets<K> {
  unite(a: K, b: K): void;
  rootOf(key: K): K;
}

export function createDisjointSets<K>(): DisjointSets<K> {
  const parents = new Map<K, K>();
  const rootOf = (key: K): K => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    for (let at = key; at !== root;) {
      const next = parents.get(at)!;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  return { rootOf, unite: (a, b) => void parents.set(rootOf(a), rootOf(b)) };
}
