import { kinds, type Kind } from '../kinds.ts';

/** A kind as the index and the address of a search have it, whatever the language: `Event`. */
export const kindValue = (kind: Kind): string => kind.charAt(0).toUpperCase() + kind.slice(1);

export const kindOfValue = (value: string): Kind | undefined => kinds.find((kind) => kindValue(kind) === value);
