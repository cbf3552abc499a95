/**
 * A short number for some lines, to see whether they are still the same (FNV-1a, 32 bits,
 * https://www.rfc-editor.org/rfc/rfc9923). It is no proof against anyone who wants them to look the same.
 */
export function checksum(lines: readonly string[]): number {
  let sum = 0x811c9dc5;
  for (const character of lines.join('\n')) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
