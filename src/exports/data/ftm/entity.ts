/** An entity of FollowTheMoney: its schema, and for each property its values. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** An entity with the properties that have values. */
export const entity = (
  id: string,
  schema: string,
  properties: Record<string, string | undefined | readonly (string | undefined)[]>,
): FtmEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) => {
      const known = [values].flat().filter((value): value is string => Boolean(value?.trim()));
      return known.length ? [[name, [...new Set(known)]]] : [];
    }),
  ),
});
