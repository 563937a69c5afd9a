/**
 * A part of a page that takes longer to make than to say what it is made from. The key of the page (`models/page-model.ts`) has the
 * latter alone, since JSON has no functions, and the part is made when the page is rendered.
 */
export interface Deferred<T> {
  inputs: unknown;
  make(): T;
}

/** @param inputs all that the result depends on, as data */
export const deferred = <Inputs extends unknown[], T>(
  make: (...inputs: Inputs) => T,
  ...inputs: Inputs
): Deferred<T> => ({ inputs, make: () => make(...inputs) });
