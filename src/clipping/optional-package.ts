import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** The data of a package that only those need who work with clippings: nothing where it is not installed. */
export function optionalPackage<Data>(name: string): Data | undefined {
  try {
    return load(name) as Data;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
