import { build } from 'astro';
import { formatCount } from '../format.ts';
import { indexSite } from '../search/build/index-site.ts';
import { outFolder } from '../settings.ts';
import { loadCheckedArchive } from '../building/checked-archive.ts';
import { replaceFolder } from '../building/replace-folder.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// What a site is built from must not depend on who builds it: with another value Vite leaves out what only the finished site has.
process.env['NODE_ENV'] = 'production';

const started = performance.now();
if (loadCheckedArchive()) {
  const pages = await replaceFolder(outFolder, async (folder) => {
    await build({ outDir: folder, logLevel: 'error' });
    return indexSite(folder);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${outFolder} in ${seconds} s; ${formatCount(pages, 'page')} can be searched.`);
} else {
  process.exitCode = 1;
}
