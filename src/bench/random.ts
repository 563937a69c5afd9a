/** A repeatable sequence of numbers from 0 up to, not including, `below` (the generator of Park and Miller). */
export type Random = (below: number) => number;

const MODULUS = 2_147_483_647;

export function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % MODULUS;
    return state % below;
  };
}

/** A sequence of its own for each key, so that one more article changes no other (the hash is FNV-1a). */
export function randomFor(seed: number, key: string): Random {
  let hash = 2_166_136_261;
  for (const character of `${seed} ${key}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  return createRandom(((hash >>> 0) % (MODULUS - 1)) + 1);
}

export const pick = <T>(random: Random, values: readonly T[]): T => values[random(values.length)]!;

/** Whether something happens that happens in a share of all cases, from 0 to 1. */
export const happens = (random: Random, share: number): boolean => random(10_000) < share * 10_000;

/** Some of the values, each once, in an order of chance. */
export function shuffled<T>(random: Random, values: readonly T[]): T[] {
  const rest = [...values];
  return values.map(() => rest.splice(random(rest.length), 1)[0]!);
}
