import { existsSync } from 'node:fs';
import { checkSettings } from '../building/check-settings.ts';
import { recoverFolder } from '../building/output/replace-folder.ts';
import { serveFolder } from '../building/serve-folder.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import { base, outFolder, shownPath } from '../settings.ts';

const PORT = 4321;

await runCommand(async () => {
  checkSettings();
  recoverFolder(outFolder);
  throwIf(
    existsSync(outFolder) ? undefined : `The site ${shownPath(outFolder)}/ does not exist. Make it with npm run build.`,
  );
  const { port } = await serveFolder(outFolder, base, PORT);
  if (port !== PORT) console.log(`Port ${PORT} is busy, so this is port ${port}.`);
  console.log(`Read it at http://localhost:${port}${base} and end with Ctrl+C.`);
});
