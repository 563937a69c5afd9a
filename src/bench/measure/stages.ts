import { addArticle, renamePerson, touchTemplate } from './edits.ts';
import type { Cost } from './cost.ts';
import { sizeOf, type Size } from './folder-size.ts';
import type { Workshop } from './workshop.ts';

/** What a stage cost, and how large the site is after it. */
export interface Run extends Cost, Partial<Size> {
  stage: string;
}

const BUILD = 'build.ts';

/** What is measured, in this order, in one workshop: each stage finds what those before it left. */
const STAGES: readonly { stage: string; command: string; edit?: (workshop: Workshop) => void }[] = [
  { stage: 'check', command: 'check.ts' },
  { stage: 'cold build', command: BUILD },
  { stage: 'nothing changed', command: BUILD },
  { stage: 'check, one article added', command: 'check.ts', edit: ({ content }) => addArticle(content) },
  { stage: 'one article added', command: BUILD },
  { stage: 'one person renamed', command: BUILD, edit: ({ content }) => renamePerson(content) },
  { stage: 'a template touched', command: BUILD, edit: ({ project }) => touchTemplate(project) },
];

/**
 * Measures each stage.
 * @param after what else is measured when a stage has ended
 */
export async function measureStages(workshop: Workshop, after: (run: Run) => Promise<void>): Promise<Run[]> {
  const runs: Run[] = [];
  for (const { stage, command, edit } of STAGES) {
    edit?.(workshop);
    const cost = await workshop.run(command);
    const run = { stage, ...cost, ...(command === BUILD && sizeOf(workshop.site)) };
    runs.push(run);
    await after(run);
  }
  return runs;
}
