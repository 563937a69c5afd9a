/** An object whose fields that may be unknown may be missing. */
type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A node with what is known of it: fields without a value and empty lists are left out, a list of one is that one. */
export function known<const T extends object>(fields: T): Known<T> {
  const node: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    if (value === undefined || (Array.isArray(value) && !value.length)) continue;
    node[name] = Array.isArray(value) && value.length === 1 ? value[0] : value;
  }
  return node as Known<T>;
}
