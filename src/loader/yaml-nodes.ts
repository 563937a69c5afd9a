import { EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml';

/** A node of the front matter: the offset at which it begins, below zero for nothing, and its entries by key or index. */
interface YamlNode {
  offset: number;
  entries: ReadonlyMap<string | number, YamlNode>;
}

interface RepeatedKey {
  key: string;
  offset: number;
}

/** The tree of a front matter, with every key that appears in its group a second time. */
export function readNodes(yaml: string): { root: YamlNode; repeated: RepeatedKey[] } {
  // The first event opens the document.
  const events = parseEvents(yaml, {}).slice(1);
  const repeated: RepeatedKey[] = [];
  let at = 0;

  function read(): YamlNode {
    const event = events[at++];
    const entries = new Map<string | number, YamlNode>();
    const add = (key: string | number, node: YamlNode) =>
      entries.has(key) ? repeated.push({ key: String(key), offset: node.offset }) : entries.set(key, node);
    if (event?.type === EVENT_ID.SEQUENCE) {
      while (events[at]!.type !== EVENT_ID.POP) add(entries.size, read());
      at++;
    } else if (event?.type === EVENT_ID.MAPPING) {
      while (events[at]!.type !== EVENT_ID.POP) {
        const key = events[at]!;
        const { offset } = read();
        add(key.type === EVENT_ID.SCALAR ? getScalarValue(yaml, key) : '', { ...read(), offset });
      }
      at++;
    }
    return { offset: offsetOf(event), entries };
  }

  return { root: read(), repeated };
}

function offsetOf(event: Event | undefined): number {
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    default:
      return -1;
  }
}

/** The line of the whole file that an offset in its front matter is on: the front matter begins on line 2. */
export const lineAt = (yaml: string, offset: number): number => yaml.slice(0, offset).split('\n').length + 1;

/** Finds the line, in the whole file, of places in its front matter; of a place that is not there, its parent's. */
export function lineFinder(yaml: string): (path: readonly (string | number)[]) => number {
  const { root } = readNodes(yaml);
  return (path) => {
    let line = 1;
    let node: YamlNode | undefined = root;
    for (const step of path) {
      node = node.entries.get(step);
      if (!node) break;
      if (node.offset >= 0) line = lineAt(yaml, node.offset);
    }
    return line;
  };
}
