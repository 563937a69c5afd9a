import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { base, outFolder } from '../settings.ts';
import { recoverFolder } from '../building/replace-folder.ts';
import { serveFolder } from '../building/serve-folder.ts';

const PORT = 4321;

recoverFolder(outFolder);
if (existsSync(outFolder)) {
  const { port } = await serveFolder(outFolder, base, PORT);
  if (port !== PORT) console.log(`Port ${PORT} is busy, so this is port ${port}.`);
  console.log(`Read it at http://localhost:${port}${base} and end with Ctrl+C.`);
} else {
  console.error(`There is no ${relative('.', outFolder)}/ to serve. Make it with npm run build.`);
  process.exitCode = 1;
}
