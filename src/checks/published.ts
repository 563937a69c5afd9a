import { pathKey, redirectsOf } from '../schema/addresses/redirects.ts';
import { quoted } from '../format.ts';
import { KINDS, kinds, recordFile } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import { PUBLISHED_FILE } from '../loader/registers/published-register.ts';
import { base } from '../settings.ts';
import type { Context } from './context.ts';
import { existingPaths } from './existing-paths.ts';

/** Addresses that were published once and lead nowhere now. */
export function* publishedProblems(context: Context): Generator<Problem> {
  const { published, records, drafts } = context;
  // What cannot be read may have the address for an old one of its own.
  if (!published.length || hidesRedirects(context)) return;
  const exists = existingPaths(context);
  const redirects = redirectsOf(records.filter(({ id }) => !drafts.has(id)));
  const leadsOn = new Set(redirects.map(({ from }) => pathKey(from)));
  for (const { path, line } of published)
    if (!exists(path) && !leadsOn.has(pathKey(path)))
      yield { file: PUBLISHED_FILE, line, ...lossOf(path, exists, context) };
}

/** Whether a record has old addresses that are not known, since its file cannot be read. */
const hidesRedirects = ({ ids, records, partial }: Context): boolean =>
  ids.size > records.length + partial.length || partial.some(({ faulty }) => faulty.has('formerly'));

function lossOf(
  path: string,
  exists: (path: string) => boolean,
  { drafts, fileOf }: Context,
): Pick<Problem, 'message' | 'remedy'> {
  const [, folder, id = ''] = path.split('/');
  const kind = kinds.find((each) => KINDS[each].folder === folder);
  const withoutBase = `/${path.slice(base.length)}`;
  if (base !== '/' && path.startsWith(base) && exists(withoutBase))
    return {
      message: `${quoted(path)} is not an address of this site.`,
      remedy: `Write ${quoted(withoutBase)}: the register has paths without the base path.`,
    };
  if (kind && drafts.has(id))
    return {
      message: `${quoted(path)} is published, and its file is a draft now.`,
      remedy: `Remove "draft: true" from ${fileOf(id)}: an address that was published stays.`,
    };
  const isRecord = kind !== undefined && /^\/[^/]+\/[^/]+\/$/.test(path);
  return {
    message: `${quoted(path)} is published, and leads nowhere now.`,
    remedy: isRecord
      ? `Add "formerly: [${id}]" to the ${kind} that replaced it, or bring ${recordFile(kind, id)} back${kind === 'article' ? ', with withdrawn if it is to be so' : ''}.`
      : `Add "formerly: [${JSON.stringify(path)}]" to the record that replaced it.`,
  };
}
