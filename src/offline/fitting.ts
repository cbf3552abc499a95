/** A file that may be kept, with its length in bytes. */
interface Sized {
  readonly size: number;
}

/**
 * Of groups of files, each of use only as a whole, those that fit: in their order, the next where one is too large.
 * The first is what nothing works without.
 * @param most bytes of all of them together
 * @throws {Error} if not even the first group fits
 */
export function fitting<T extends Sized>(groups: readonly (readonly T[])[], most: number): T[] {
  const kept: T[] = [];
  let room = most;
  groups.forEach((group, i) => {
    const size = group.reduce((sum, file) => sum + file.size, 0);
    if (size <= room) {
      kept.push(...group);
      room -= size;
    } else if (i === 0) {
      throw new Error(
        `What every reader needs has ${String(size)} bytes, more than the ${String(most)} to be kept.`,
      );
    }
  });
  return kept;
}
