import { isDeepStrictEqual } from 'node:util';
import { dump } from 'js-yaml';
import { readToml } from '../loader/toml.ts';
import type { Splice } from './yaml-edits.ts';
import { loaded } from './yaml-scalar.ts';

/** Puts YAML that says the same in the place of a front matter in TOML, with its comments above the fields. */
export function tomlToYaml(source: string): Splice | undefined {
  const toml = readToml(source);
  if (!toml) return undefined;
  const yaml = dump(toml.data, { flowLevel: 1, lineWidth: -1 });
  if (!isDeepStrictEqual(loaded(yaml), toml.data)) return undefined;
  const comments = toml.comments.map((comment) => `${comment}\n`).join('');
  return { start: 0, end: toml.end, text: `---\n${comments}${yaml}---\n` };
}
