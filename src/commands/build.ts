import { build } from 'astro';
import { formatCount } from '../format.ts';
import { indexSite } from '../search/index-site.ts';
import { outFolder } from '../settings.ts';
import { soundContent } from './inspect.ts';
import { replaceFolder } from './replace-folder.ts';

const started = performance.now();
if (soundContent()) {
  const pages = await replaceFolder(outFolder, async (folder) => {
    await build({ outDir: folder, logLevel: 'error' });
    return indexSite(folder);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${outFolder} in ${seconds} s; ${formatCount(pages, 'page')} can be searched.`);
} else {
  process.exitCode = 1;
}
