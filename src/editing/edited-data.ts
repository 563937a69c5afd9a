import type { Mend } from '../loader/problem.ts';

type Node = Record<string | number, unknown>;

/** What a front matter says after an edit of it, by which the edit of its source is checked. */
export function editedData(data: unknown, mend: Mend, source: string): unknown {
  const edited = structuredClone(data) as Node;
  switch (mend.edit) {
    case 'add': {
      const list = (edited[mend.field] ?? []) as unknown[];
      edited[mend.field] = list.includes(mend.entry) ? list : [...list, mend.entry];
      break;
    }
    case 'set':
      set(edited, mend.path, mend.value);
      break;
    case 'quote':
      set(edited, mend.path, source);
      break;
    case 'rename':
      rename(edited, mend.path, mend.name);
      break;
    case 'comment':
    case 'remove':
      remove(edited, mend.path);
      break;
    case 'quote-line':
    case 'replace':
    case 'toml-to-yaml':
    case 'delete-invisible':
  }
  return edited;
}

const parentOf = (data: Node, path: readonly (string | number)[]): Node =>
  path.slice(0, -1).reduce((at, step) => Object(at[step]) as Node, data);

/** Sets a field; where what has it is a text, which is a short way of writing it, that. */
function set(data: Node, path: readonly (string | number)[], value: unknown): void {
  const parent = parentOf(data, path);
  if (parent instanceof String) set(data, path.slice(0, -1), value);
  else parent[path.at(-1)!] = value;
}

function rename(data: Node, path: readonly (string | number)[], name: string): void {
  const parent = parentOf(data, path);
  const old = path.at(-1)!;
  parent[name] = parent[old];
  delete parent[old];
}

/** Removes an entry; of a list of which it is all, the whole list. */
function remove(data: Node, path: readonly (string | number)[]): void {
  const parent = parentOf(data, path);
  const step = path.at(-1)!;
  if (!Array.isArray(parent)) delete parent[step];
  else if (parent.length > 1) parent.splice(Number(step), 1);
  else remove(data, path.slice(0, -1));
}
