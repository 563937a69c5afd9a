import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { isBlank } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { fieldProblems } from './fields/schema-problems.ts';
import { readSource } from './source.ts';
import { yamlProblems } from './yaml-problems.ts';

/**
 * What a YAML file of a content folder says, or the defaults of its schema where there is no such file. Of a file with problems,
 * the fields that have none count.
 */
export function readSettingsFile<S extends z.ZodObject>(
  folder: string,
  file: string,
  schema: S,
  problems: Problem[],
): z.output<S> {
  const data = existsSync(join(folder, file)) ? dataOf(folder, file, problems) : {};
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  problems.push(...fieldProblems(checked.error, schema, data, { file }));
  const wrong = new Set(checked.error.issues.flatMap((issue) => issue.path[0] ?? []));
  const known = Object.keys(schema.shape);
  const sound = Object.entries(Object(data) as object).filter(([field]) => known.includes(field) && !wrong.has(field));
  return schema.parse(Object.fromEntries(sound));
}

function dataOf(folder: string, file: string, problems: Problem[]): unknown {
  const yaml = readSource(join(folder, file), file, problems) ?? '';
  if (isBlank(yaml)) return {};
  try {
    return load(yaml, { maxAliases: 0, maxDepth: 20 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    problems.push(...yamlProblems(yaml, error, file, 1));
    return {};
  }
}
