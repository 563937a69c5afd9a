import type { Plugin, ViteDevServer } from 'vite';
import { isWarning } from '../../loader/problem.ts';
import { contentFolder, contentModule, publicFolder, shownPath } from '../../settings.ts';
import { inspectContent } from '../checked-content.ts';
import { isWithin } from '../output/output-folder.ts';
import { printProblems } from '../print-problems.ts';
import { throwErrors } from '../throw-errors.ts';

/** How long to wait for more edits, in milliseconds: an editor may save one file in several steps. */
const PAUSE = 50;

/** In `astro dev`, shows an edit of the content at once, and what is wrong with it, in the terminal and in the browser. */
export function watchContent(): Plugin {
  let problem: Error | undefined;
  let checked = false;
  let timer: NodeJS.Timeout;

  function check(): void {
    if (checked) return;
    const before = problem;
    problem = problemOfContent();
    checked = true;
    if (problem) console.error(`\n${problem.stack || problem.message}\n`);
    else if (before) console.log('\nNo problem in the content any more.\n');
  }

  return {
    name: 'watch-content',
    configureServer(server) {
      check();
      server.watcher.add(contentFolder);
      server.watcher.on('all', (_event, path) => {
        if (![contentFolder, publicFolder].some((folder) => isWithin(path, folder))) return;
        checked = false;
        forgetArchive(server);
        clearTimeout(timer);
        timer = setTimeout(() => {
          check();
          server.environments.client.hot.send({ type: 'full-reload' });
        }, PAUSE);
      });
    },
    load(id) {
      if (id !== contentModule) return;
      // While the content has a problem, Astro shows the problem in place of any page.
      // A page that is asked for before the pause is over is as the content is now.
      check();
      if (problem) throw inOverlay(problem);
    },
  };
}

/** The errors in the content; also a fault of the engine, which must not end `astro dev`. Warnings are only printed. */
function problemOfContent(): Error | undefined {
  try {
    const { problems } = inspectContent();
    const warnings = problems.filter(isWarning);
    if (warnings.length) console.warn(`\n${printProblems(warnings, shownPath(contentFolder))}`);
    throwErrors(problems);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** A problem as Astro’s error page shows it. A new one each time, for Vite writes into what it is thrown. */
const inOverlay = ({ message, stack }: Error): Error =>
  Object.assign(new Error(message), { name: 'Content', title: 'The content has a problem.', stack });

/** Has every page read the content again. */
function forgetArchive(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const archive = moduleGraph.getModuleById(contentModule);
    if (archive) moduleGraph.invalidateModule(archive);
  }
}
