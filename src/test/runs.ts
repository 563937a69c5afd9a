import fc from 'fast-check';

const { RUNS: numRuns, SEED: seed } = process.env;

/** How a property is tested that takes time: on few cases in `unit`; in `site` on as many as find what fails once in some hundred. */
export const RUNS = { numRuns: Number(numRuns), seed: Number(seed) };

/** Of citations, a thousand made-up articles are tried in `site`. */
export const MADE_UP = { ...RUNS, numRuns: Math.round(Number(numRuns) * 2.5) };

/** The cases of a long list that are tried: all of them, or as many as a property has runs. */
export function sampleOf<Case>(cases: readonly Case[]): Case[] {
  const size = Math.min(cases.length, RUNS.numRuns);
  const [sample] = fc.sample(fc.shuffledSubarray([...cases], { minLength: size, maxLength: size }), {
    ...RUNS,
    numRuns: 1,
  });
  return sample!;
}
