import type { Archive } from '../../archive/archive.ts';
import { squashed } from '../squashed.ts';
import type { ClippingMetadata } from '../clipping.ts';
import type { Group } from '../../schema/records.ts';

/** The group of an archive that published a clipping. */
export interface KnownPublisher {
  id: Group['id'];
  /** The host that names it, where nothing else does. */
  host?: string;
}

/**
 * Who published a clipping, where the archive knows a group by the name that is printed or by the address; nothing where two are
 * meant, or the name and the address say something else.
 */
export function knownPublisher(
  archive: Archive,
  { publisher, url, possible }: ClippingMetadata,
): KnownPublisher | undefined {
  const names = [publisher, ...possible.filter(({ field }) => field === 'publisher')].flatMap(
    (found) => found?.value ?? [],
  );
  const named = names.map((name) => groupNamed(archive, name)).find(Boolean);
  const host = url && URL.parse(url.value)?.hostname.replace(/^www\d?\./, '');
  const addressed = host ? groupAt(archive, host) : undefined;
  if (named && addressed && named.id !== addressed.id) return undefined;
  if (named) return { id: named.id };
  return addressed && host ? { id: addressed.id, host } : undefined;
}

/** What names of companies end with, and papers begin with. */
const AROUND = /^the\s+|,?\s+(?:ltd|limited|inc|co|corp|llc|plc|gmbh|ag|sa|media|group)\.?$/giu;
const bare = (name: string): string => squashed(name.replace(AROUND, ''));

/** The one group that a name can mean. */
function groupNamed({ groups }: Archive, name: string): Group | undefined {
  const [group, ...others] = groups.filter(({ data }) =>
    [data.name, data.acronym, ...data.aliases.filter(({ weak }) => !weak).map((alias) => alias.name)].some(
      (known) => known !== undefined && bare(known) === bare(name),
    ),
  );
  return others.length ? undefined : group;
}

/** The one group whose articles have an address at a host, or whose name or acronym the host begins with. */
function groupAt(archive: Archive, host: string): Group | undefined {
  const published = archive.articles.filter(
    ({ data }) => data.publisher && data.url && URL.parse(data.url)?.hostname.replace(/^www\d?\./, '') === host,
  );
  const ids = new Set(published.map(({ data }) => data.publisher!));
  if (ids.size) return ids.size === 1 ? archive.group([...ids][0]!) : undefined;
  const [label = ''] = host.split('.').slice(-2);
  const name = label.replaceAll('-', '');
  const [group, ...others] = archive.groups.filter(
    ({ data }) =>
      name.length > 2 && [data.acronym, data.name].some((known) => known !== undefined && bare(known) === name),
  );
  return others.length ? undefined : group;
}
