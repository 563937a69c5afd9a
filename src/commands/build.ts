import { buildSite } from '../building/build-site.ts';
import { runCommand } from '../building/user-error.ts';
import { outFolder } from '../settings.ts';

await runCommand(async () => {
  const started = performance.now();
  await buildSite();
  console.log(`Built ${outFolder} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
});
