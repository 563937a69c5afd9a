import { capitalised } from '../format.ts';
import { KINDS, kinds, type Kind } from '../kinds.ts';

/** A kind as readers choose it on the search page, and as its address and the index have it: `Event`. */
export const kindLabel = (kind: Kind): string => capitalised(KINDS[kind].one);

export const kindOfLabel = (label: string): Kind | undefined => kinds.find((kind) => kindLabel(kind) === label);
