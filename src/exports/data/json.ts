/** A list as JSON, an entry a line, so that two versions can be compared. */
export const jsonList = (entries: readonly unknown[]): string =>
  entries.length ? `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n` : '[]\n';

/** A collection of GeoJSON, a feature a line. */
export const featureCollection = (features: readonly unknown[], members: object = {}): string => {
  const start = JSON.stringify({ type: 'FeatureCollection', ...members }).slice(0, -1);
  return `${start},"features":${jsonList(features).trimEnd()}}\n`;
};
