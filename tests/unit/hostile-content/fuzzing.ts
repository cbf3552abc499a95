/**
 * How often a property is tried. The seed is fixed, so that a run says the same everywhere; FUZZ_SEED tries other
 * inputs and FUZZ_TIMES as many times more of them.
 */
export const fuzzing = (numRuns: number) => ({
  seed: Number(process.env['FUZZ_SEED'] ?? 20040828),
  numRuns: numRuns * Number(process.env['FUZZ_TIMES'] ?? 1),
});
