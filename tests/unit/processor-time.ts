/**
 * The processor time of a call in milliseconds. Unlike clock time, it does not pass while other programs run, so a
 * limit holds on a busy machine too.
 */
export function processorTime(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
