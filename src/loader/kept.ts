/** What was found in files, kept from one reading of them to the next. */
export interface Kept {
  /**
   * What was found in a file before, or else is found now.
   * @param part what is looked for, such as the record
   * @param key a hash of all that it is found from; without one nothing is kept
   * @param find finds it, as what JSON can write; what is `undefined` is not kept
   */
  of<Found>(part: string, file: string, key: string | undefined, find: () => Found): Found;
}

export const NOTHING_KEPT: Kept = { of: (_part, _file, _key, find) => find() };
