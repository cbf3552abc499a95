/**
 * How often a property is tried. The seed is fixed, so a run gives the same result everywhere; FUZZ_SEED tries other
 * inputs and FUZZ_TIMES multiplies their number.
 */
export const fuzzing = (numRuns: number) => ({
  seed: Number(process.env['FUZZ_SEED'] ?? 20040828),
  numRuns: numRuns * Number(process.env['FUZZ_TIMES'] ?? 1),
});
