import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';

/** A node of a front matter: the line of the whole file on which it begins, and its entries by key or index. */
export interface YamlNode {
  line: number;
  /** Where its key begins, or where it begins itself, as the entry of a list does. */
  from: number;
  /** Where it begins in the front matter, and where it ends, with its quotation marks or brackets. The same where it is empty. */
  start: number;
  end: number;
  style: 'plain' | 'quoted' | 'folded' | 'flow' | 'block';
  entries: ReadonlyMap<string | number, YamlNode>;
}

interface RepeatedKey {
  key: string;
  line: number;
}

/** The line of a file on which its front matter begins. */
export const FRONT_MATTER_LINE = 2;

/**
 * The tree of a YAML text, with every key that appears in its group once more.
 * @param firstLine the line of the file on which the text begins
 */
export function readNodes(yaml: string, firstLine = FRONT_MATTER_LINE): { root: YamlNode; repeated: RepeatedKey[] } {
  // The first event opens the document.
  const events = parseEvents(yaml, {}).slice(1);
  const repeated: RepeatedKey[] = [];
  const lineAt = lineCounter(yaml, firstLine);
  let at = 0;

  /** @param after where an empty node is */
  function read(after: number): YamlNode {
    const event = events[at++];
    const line = lineAt(offsetOf(event));
    if (event?.type !== EVENT_ID.SEQUENCE && event?.type !== EVENT_ID.MAPPING)
      return { line, ...scalarRange(event, after), entries: new Map() };
    const { start } = event;
    const entries = new Map<string | number, YamlNode>();
    let end = start;
    while (events[at]!.type !== EVENT_ID.POP)
      ({ end } = event.type === EVENT_ID.SEQUENCE ? readItem(entries, end) : readPair(entries, end));
    at++;
    if (event.style === COLLECTION_STYLE.BLOCK) return { line, from: start, start, end, style: 'block', entries };
    return { line, from: start, start, end: closingAfter(yaml, Math.max(end, start + 1)), style: 'flow', entries };
  }

  function readItem(entries: Map<string | number, YamlNode>, after: number): YamlNode {
    const item = read(after);
    entries.set(entries.size, item);
    return item;
  }

  function readPair(entries: Map<string | number, YamlNode>, after: number): YamlNode {
    const scalar = events[at]!;
    const key = scalar.type === EVENT_ID.SCALAR ? getScalarValue(yaml, scalar) : '';
    const { line, start, end } = read(after);
    const value = { ...read(yaml.indexOf(':', end) + 1), line, from: start };
    if (entries.has(key)) repeated.push({ key, line });
    else entries.set(key, value);
    return value;
  }

  return { root: read(0), repeated };
}

function scalarRange(event: Event | undefined, after: number): Pick<YamlNode, 'from' | 'start' | 'end' | 'style'> {
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0)
    return { from: after, start: after, end: after, style: 'plain' };
  const { valueStart, valueEnd, style } = event;
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  const start = isQuoted ? valueStart - 1 : valueStart;
  const end = isQuoted ? valueEnd + 1 : valueEnd;
  return { from: start, start, end, style: isQuoted ? 'quoted' : style === SCALAR_STYLE.PLAIN ? 'plain' : 'folded' };
}

/** Where the bracket ends that closes a list or group after its last entry. */
const closingAfter = (yaml: string, end: number): number =>
  end + (/^(?:[\s,:]|(?<=\s)#.*)*[\]}]/.exec(yaml.slice(end))?.[0].length ?? 0);

/** Counts lines up to offsets that do not decrease. */
function lineCounter(yaml: string, firstLine: number): (offset: number) => number {
  let line = firstLine;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted++) if (yaml[counted] === '\n') line++;
    return line;
  };
}

/** The offset at which the node of an event begins; 0, which is always behind, where it is empty. */
function offsetOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) return Math.max(0, event.valueStart);
  return event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING ? event.start : 0;
}

/** Finds the line, in the whole file, of places in its YAML; of a place that is not there, its parent's. */
export function lineFinder(yaml: string, firstLine?: number): (path: readonly (string | number)[]) => number {
  const { root } = readNodes(yaml, firstLine);
  return (path) => {
    let node: Pick<YamlNode, 'line' | 'entries'> = { line: 1, entries: root.entries };
    for (const step of path) {
      const entry = node.entries.get(step);
      if (!entry) break;
      node = entry;
    }
    return node.line;
  };
}

/** A value of a front matter that is written without quotation marks. */
interface PlainText {
  path: (string | number)[];
  text: string;
  /** The line of the file on which it ends. */
  line: number;
  /** What YAML takes for a comment after it, from its # on. */
  comment: string | undefined;
}

const COMMENT_AFTER_A_VALUE = /[ \t]+(#.*)/y;
const COMMENT_FOR_A_VALUE = /(?::|:?\s*-)[ \t]+(#.*)/y;

/** Every value that is written without quotation marks, the empty ones too. */
export function plainTexts(yaml: string): PlainText[] {
  const events = parseEvents(yaml, {}).slice(1);
  const found: PlainText[] = [];
  const lineAt = lineCounter(yaml, FRONT_MATTER_LINE);
  let at = 0;
  /** Where the text of the last event ends. */
  let end = 0;

  function read(path: (string | number)[]): void {
    const event = events[at++];
    if (event?.type === EVENT_ID.SEQUENCE) {
      for (let i = 0; events[at]!.type !== EVENT_ID.POP; i++) read([...path, i]);
      at++;
    } else if (event?.type === EVENT_ID.MAPPING) {
      while (events[at]!.type !== EVENT_ID.POP) {
        const key = events[at++]!;
        const name = key.type === EVENT_ID.SCALAR ? getScalarValue(yaml, key) : '';
        if (key.type === EVENT_ID.SCALAR) end = Math.max(end, key.valueEnd);
        read([...path, name]);
      }
      at++;
    } else if (event?.type === EVENT_ID.SCALAR) {
      const isEmpty = event.valueStart < 0;
      if (!isEmpty) end = event.valueEnd;
      if (!isEmpty && event.style !== SCALAR_STYLE.PLAIN) return;
      const pattern = isEmpty ? COMMENT_FOR_A_VALUE : COMMENT_AFTER_A_VALUE;
      pattern.lastIndex = end;
      const comment = pattern.exec(yaml);
      if (comment) end = pattern.lastIndex;
      const line = lineAt(end);
      found.push({ path, text: isEmpty ? '' : getScalarValue(yaml, event), line, comment: comment?.[1] });
    }
  }

  read([]);
  return found;
}
