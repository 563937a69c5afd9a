import type { Random } from './random.ts';

const FINE = 2_147_483_646;

/** Draws positions of a list, each as often as its weight is of all weights. */
export function drawer(weights: readonly number[]): (random: Random) => number {
  let sum = 0;
  const sums = Float64Array.from(weights, (weight) => (sum += weight));
  return (random) => {
    const drawn = (random(FINE) / FINE) * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Draws ranks from 0 to `count`, by the law of Zipf and Mandelbrot: the first are the most frequent.
 * @param flatness how many of the first are about equally frequent
 */
export const zipf = (count: number, flatness: number): ((random: Random) => number) =>
  drawer(Array.from({ length: count }, (_, rank) => 1 / (rank + 1 + flatness)));
