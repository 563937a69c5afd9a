import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import type { Alias } from '../schema/alias.ts';
import type { ArchiveRecord, RecordText, Schemas } from '../schema/records.ts';
import { meantField } from './fields/foreign-fields.ts';

/** What can be made out of a file whose front matter has faults, so that its other fields are checked at the same time. */
export interface PartialRecord {
  /** A record for checks alone: its faulty fields are left out, or blank. */
  record: ArchiveRecord;
  faulty: ReadonlySet<string>;
}

/** All records as far as they can be read: those whose files have no problem, then what can be read of the others. */
export const readableRecords = ({
  records,
  partial,
}: {
  records: readonly ArchiveRecord[];
  partial: readonly PartialRecord[];
}): ArchiveRecord[] => [...records, ...partial.map(({ record }) => record)];

/** Leaves out every field that the schema refuses, and the one that a misspelt field probably was. */
export function partialRecord(
  text: RecordText,
  data: unknown,
  error: z.ZodError,
  schema: Schemas[Kind],
): PartialRecord {
  const fields = Object.keys(schema.shape);
  const faulty = new Set(
    error.issues.flatMap((issue) =>
      issue.path.length
        ? [String(issue.path[0])]
        : issue.code === 'unrecognized_keys'
          ? issue.keys.flatMap((key) => [key, meantField(key, fields, text.kind)?.field ?? key])
          : fields,
    ),
  );
  const sound = Object.fromEntries(Object.entries(Object(data) as object).filter(([field]) => !faulty.has(field)));
  const rest = schema.partial().safeParse(sound).data ?? {};
  const own = text.kind === 'article' ? { headline: '', ...rest } : { ...rest, ...names(data) };
  return { record: { ...text, data: { ...EMPTY, ...own } } as unknown as ArchiveRecord, faulty };
}

const EMPTY = {
  images: [],
  byline: [],
  people: [],
  groups: [],
  places: [],
  about: [],
  notTagged: [],
  corrections: [],
  claims: [],
  sharesTextWith: [],
  roles: [],
  predecessors: [],
  formerly: [],
  draft: false,
};

/** The names among which one is at fault; they all count, for the texts use them. */
function names(data: unknown) {
  const { name, acronym, aliases } = Object(data) as Record<string, unknown>;
  return {
    name: typeof name === 'string' ? name : '',
    acronym: typeof acronym === 'string' ? acronym : undefined,
    aliases: (Array.isArray(aliases) ? (aliases as unknown[]) : []).flatMap((alias) => {
      const {
        name: other,
        weak,
        kind,
      } = (typeof alias === 'string' ? { name: alias } : Object(alias)) as Partial<Alias>;
      return typeof other === 'string'
        ? [{ name: other, kind: kind === 'form' ? kind : ('spelling' as const), weak: weak === true }]
        : [];
    }),
  };
}
