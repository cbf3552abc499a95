/** The middle one of an odd number of values; of an even number, the lower of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** The median of each figure of several runs. */
export function medians<K extends string>(runs: readonly Readonly<Record<K, number>>[]): Record<K, number> {
  const [first] = runs;
  if (!first) throw new Error('There is no run to take the median of.');
  const names = Object.keys(first) as K[];
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))])) as Record<
    K,
    number
  >;
}

/**
 * The number of runs asked for on the command line, `--runs 7`.
 * @throws {Error} if it is not an odd number: only then is the median a run that was measured
 */
export function runsAsked(args: readonly string[], otherwise = 7): number {
  const at = args.indexOf('--runs');
  if (at < 0) return otherwise;
  const runs = Number(args[at + 1]);
  if (!Number.isInteger(runs) || runs < 1 || runs % 2 === 0) {
    throw new Error(`--runs ${String(args[at + 1])}: an odd number is wanted, such as 7.`);
  }
  return runs;
}
