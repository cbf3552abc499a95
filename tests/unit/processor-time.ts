/**
 * How long a call keeps the processor, in milliseconds. Unlike a clock it does not go on while other programs have the
 * processor, so that a limit holds on a busy machine too.
 */
export function processorTime(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
