/** Makes something when it is first asked for, and then gives the same again. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Makes something for each key when it is first asked for, and then gives the same again. */
export function onceForEach<K, T extends string | object>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** The same for objects; what was made for one that nobody has any more goes with it. */
export function onceForEachObject<K extends object, T extends string | object>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
