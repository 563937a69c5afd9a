import { checkContent, type Inspection } from '../checks/check-content.ts';
import type { Kept } from '../loader/kept.ts';

const known = new Map<string, string>();

const kept: Kept = {
  of<Found>(part: string, file: string, key: string | undefined, find: () => Found): Found {
    if (key === undefined) return find();
    const id = [part, file, key].join('\t');
    const json = known.get(id);
    if (json !== undefined) return JSON.parse(json) as Found;
    const found = find();
    if (found !== undefined) known.set(id, JSON.stringify(found));
    return found;
  },
};

/**
 * Checks a content folder of which much was checked before, perhaps in another folder: in files that have not changed nothing is looked
 * for again. `findings.property.test` shows that this changes nothing of what is found.
 */
export const checkAgain = (folder: string, today: string): Inspection => checkContent(folder, today, kept);
