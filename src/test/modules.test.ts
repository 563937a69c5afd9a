import { expect, test } from 'vitest';
import { moduleOf, ringsOf } from './modules.ts';

test.each([
  [`import a from './a.ts';`, 'src/views/map/a.ts'],
  [`import {\n  a,\n} from '../a.ts';`, 'src/views/a.ts'],
  [`import type { A } from './a.ts';`, 'src/views/map/a.ts'],
  [`import './a.css';`, 'src/views/map/a.css'],
  [`@import './a.css';`, 'src/views/map/a.css'],
  [`export * from './a.ts';`, 'src/views/map/a.ts'],
  [`await import('./a.ts')`, 'src/views/map/a.ts'],
  [`import a from './a.json' with { type: 'json' };`, 'src/views/map/a.json'],
  [`import a from '../../a.css?inline';`, 'src/a.css'],
  [`<script src="../a.ts"></script>`, 'src/views/a.ts'],
  [`new URL('./a.ts', import.meta.url)`, 'src/views/map/a.ts'],
])('%s imports a file', (source, file) => {
  expect(moduleOf('src/views/map/map.ts', source)).toMatchObject({ room: 'views', files: [file] });
});

test('a package is imported, but not a file', () => {
  expect(moduleOf('src/urls.ts', `import { a } from 'astro/config';`)).toMatchObject({
    room: 'urls',
    imports: ['astro/config'],
    files: [],
  });
});

test('each ring of imports is found, with the way round', () => {
  const graph = { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['b', 'e'], e: [], f: ['f'] };
  expect(ringsOf(Object.entries(graph).map(([file, files]) => ({ file, files })))).toEqual([
    ['b', 'd', 'b'],
    ['f', 'f'],
  ]);
});
