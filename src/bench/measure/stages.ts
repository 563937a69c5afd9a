import { addArticle, renamePerson, touchTemplate } from './edits.ts';
import type { Cost } from './cost.ts';
import { sizeOf, type Size } from './folder-size.ts';
import { argumentsOf, removeKept, type Workshop } from './workshop.ts';

/** What a stage cost, and how large the site is after it. */
export interface Run extends Cost, Partial<Size> {
  stage: string;
}

const [CHECK, BUILD] = [argumentsOf('check'), argumentsOf('build')];

/** What is measured, in this order, in one workshop: each stage finds what those before it left. */
const STAGES: readonly { stage: string; args: readonly string[]; edit?: (workshop: Workshop) => void }[] = [
  { stage: 'check', args: CHECK },
  { stage: 'cold build', args: BUILD, edit: removeKept },
  { stage: 'of it, what no twin has', args: ['src/bench/measure/write-data.ts'] },
  { stage: 'nothing changed', args: BUILD },
  { stage: 'check, one article added', args: CHECK, edit: ({ content }) => addArticle(content) },
  { stage: 'one article added', args: BUILD },
  { stage: 'one person renamed', args: BUILD, edit: ({ content }) => renamePerson(content) },
  { stage: 'a template touched', args: BUILD, edit: ({ project }) => touchTemplate(project) },
];

/**
 * Measures each stage.
 * @param after what else is measured when a stage has ended
 */
export async function measureStages(workshop: Workshop, after: (run: Run) => Promise<void>): Promise<Run[]> {
  const runs: Run[] = [];
  for (const { stage, args, edit } of STAGES) {
    edit?.(workshop);
    const { printed, ...cost } = await workshop.run(args);
    const run = { stage, ...cost, ...(args === BUILD && sizeOf(workshop.site)) };
    runs.push(run, ...(stage === 'cold build' ? partsOf(printed) : []));
    await after(run);
  }
  return runs;
}

/** How long each part of a build took that was not quick, as it prints it: `Rendering pages: 148 in 1 min 4 s`. Parts that run beside them are in none. */
const partsOf = (printed: string): Run[] =>
  [...printed.matchAll(/^(.+): (?:[\d,]+ in )?(?:(\d+) min )?(\d+) s$/gm)].map(([, part, minutes = 0, seconds]) => ({
    stage: `  ${part!.toLowerCase()}`,
    wall: Number(minutes) * 60 + Number(seconds),
    cpu: NaN,
    megabytes: NaN,
  }));
