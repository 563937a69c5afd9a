import { PEERS } from './peers.ts';
import type { SearchRun } from './searches.ts';
import type { Run } from './stages.ts';

/** A stage with the middle of its runs, and how its time and its memory compare with those of the peers. */
export interface Row extends Run {
  runs: number;
  /** Of wall, CPU and memory, as parts of what the peers need; left out without peers. */
  ofPeers?: { wall: number; cpu: number; megabytes: number };
}

const MEASURES = ['wall', 'cpu', 'megabytes'] as const;

/** One row a stage, in the order in which they were first run. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows = [...Map.groupBy(runs, ({ stage }) => stage).values()].map((same): Row => {
    const middle = Object.fromEntries(MEASURES.map((measure) => [measure, median(same.map((run) => run[measure]))]));
    return { ...same[0]!, ...middle, runs: same.length };
  });
  const peers = rows.find(({ stage }) => stage === PEERS);
  if (!peers) return rows;
  const compared = (row: Row) => MEASURES.map((measure) => [measure, row[measure] / peers[measure]]);
  return rows.map((row) => ({ ...row, ofPeers: Object.fromEntries(compared(row)) as Row['ofPeers'] }) as Row);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const shown = (value: number | undefined, unit: string, digits = 1): string =>
  value === undefined || Number.isNaN(value) ? '' : `${value.toFixed(digits)} ${unit}`;
const megabytesOf = (bytes: number | undefined): number | undefined => bytes && bytes / 1e6;

/** The rows as a table of plain text. */
export function stageTable(rows: readonly Row[]): string {
  const head = ['', 'wall', 'CPU', 'memory', 'pages', 'files', 'size', 'wall ×', 'CPU ×', 'memory ×'];
  return table([
    head.slice(0, rows.some(({ ofPeers }) => ofPeers) ? undefined : 7),
    ...rows.map(({ stage, wall, cpu, megabytes, pages, files, bytes, ofPeers }) => [
      stage,
      shown(wall, 's'),
      shown(cpu, 's'),
      shown(megabytes, 'MB', 0),
      pages?.toString() ?? '',
      files?.toString() ?? '',
      shown(megabytesOf(bytes), 'MB'),
      ...(ofPeers ? [ofPeers.wall, ofPeers.cpu, ofPeers.megabytes].map((part) => shown(part, '×', 2)) : []),
    ]),
  ]);
}

export const searchTable = (runs: readonly SearchRun[]): string =>
  table([
    ['', 'transferred', 'requests', 'on the page', 'in the engine'],
    ...runs.map(({ search, bytes, requests, page, engine }) => [
      search,
      shown(bytes / 1000, 'kB'),
      String(requests),
      shown(page, 'ms', 0),
      shown(engine, 'ms', 0),
    ]),
  ]);

/** Rows with columns as wide as they need to be: the first to the left, figures to the right. */
function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const padded = (cell: string, i: number) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!));
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}
