// Owns how many runs each question plays, and with which seeds: fixed, so that two readers of one run see the same figures.

/** Far enough apart that no two samples share a run. */
export const SAMPLES = {
  spread: { runs: 10_000, seed: '1000000000' },
  search: { runs: 2000, seed: '2000000000' },
  recount: { runs: 10_000, seed: '3000000000' },
  whatIf: { runs: 10_000, seed: '4000000000' },
  number: { runs: 10_000, seed: '5000000000' },
} as const;

/** What-ifs in a sitting. */
export const MOST_WHAT_IFS = 3;
