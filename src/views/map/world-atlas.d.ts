/** Written out, since reading them off files of that size would cost the type checker more than the rest of the project. */
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('topojson-specification').Topology<
    Record<'countries' | 'land', import('topojson-specification').GeometryCollection<{ name: string }>>
  >;
  export default atlas;
}
declare module 'world-atlas/countries-110m.json' {
  export { default } from 'world-atlas/countries-50m.json';
}
