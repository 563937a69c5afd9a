/** How often a property is tested that takes time: a sample in `unit`, and in `site` as often as finds what fails once in some hundred cases. */
export const RUNS = { numRuns: Number(process.env['RUNS']) };
