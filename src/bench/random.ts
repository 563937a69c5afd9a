/** A repeatable sequence of numbers from 0 up to, not including, `below` (the generator of Park and Miller). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
