/** Whether an error is one of the system's with a code such as `ENOENT`. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Whether it was the system that refused, as when the disk is full, and not a mistake of the program. */
export const isSystemError = (error: unknown): boolean => error instanceof Error && 'errno' in error;

/** What is wrong, in the words of whoever found it. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
