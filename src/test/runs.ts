const { RUNS: numRuns, SEED: seed } = process.env;

/**
 * How a property is tested that takes time: on the same few cases each time in `unit`; in `site` on as many as find what fails
 * once in some hundred, of another seed each time, which is printed with what fails.
 */
export const RUNS = { numRuns: Number(numRuns), ...(seed && { seed: Number(seed) }) };
