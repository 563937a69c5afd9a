import { inspectContent } from '../building/checked-content.ts';
import { throwErrors } from '../building/throw-errors.ts';
import { runCommand } from '../building/user-error.ts';
import { registerPublished } from '../editing/published-register.ts';
import { formatCount } from '../format.ts';
import { PUBLISHED_FILE } from '../loader/registers/published-register.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { readArguments } from './arguments.ts';

const USAGE = {
  command: 'npm run publish:urls',
  about: `Adds the address of every record to ${PUBLISHED_FILE}, by which the checks know which addresses must never be lost.`,
  options: {},
};

await runCommand(() => {
  if (!readArguments(USAGE)) return;
  const { context, problems } = inspectContent();
  throwErrors(problems);
  const added = registerPublished(contentFolder, context.records);
  console.log(`Added ${formatCount(added, 'address', 'addresses')} to ${shownPath(contentFolder)}/${PUBLISHED_FILE}.`);
});
