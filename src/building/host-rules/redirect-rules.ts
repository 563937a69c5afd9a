import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a rule leads, and how a server answers. */
export interface RedirectRule {
  to: string;
  status: number;
}

/** The rules in the `_redirects` of a built site, by the path that they are for; those with `*` or `:placeholders` are for hosts alone. */
export function readRedirectRules(folder: string): Map<string, RedirectRule> {
  const path = join(folder, '_redirects');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const rules = lines.flatMap((line): [string, RedirectRule][] => {
    const [from, to, status = '301', ...others] = line.trim().split(/\s+/);
    if (!from?.startsWith('/') || !to || others.length || !/^30[12378]$/.test(status) || /[*:]/.test(from)) return [];
    return [[decoded(from), { to, status: Number(status) }]];
  });
  // Of two rules for one path the first counts.
  return new Map(rules.toReversed());
}

/** The rule for the path of a request, with its last slash or without. */
export function ruleFor(path: string, rules: ReadonlyMap<string, RedirectRule>): RedirectRule | undefined {
  const asked = decoded(path);
  return rules.get(asked) ?? rules.get(`${asked}/`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
