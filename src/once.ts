/** Makes something when it is first asked for, and then gives the same again. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Makes something for each key when it is first asked for, and then gives the same again; where there is nothing, it is sought again. */
export const onceForEach = <K, T extends string | number | object | undefined>(make: (key: K) => T): ((key: K) => T) =>
  keeping(make, new Map<K, T>());

/** The same for objects; what was made for one that nobody has any more goes with it. */
export const onceForEachObject = <K extends object, T extends string | object>(make: (key: K) => T): ((key: K) => T) =>
  keeping(make, new WeakMap<K, T>());

function keeping<K, T extends string | number | object | undefined>(
  make: (key: K) => T,
  made: { get(key: K): T | undefined; set(key: K, value: T): unknown },
): (key: K) => T {
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
