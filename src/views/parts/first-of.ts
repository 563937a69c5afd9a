/** The first so many of a list; all of it where only one more follows, which takes no more room than the line that says so. */
export const firstOf = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length > most + 1 ? list.slice(0, most) : list;
