/** Whether an error is a system error with one of these codes, such as `ENOENT`. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Whether the system refused, for example because the disk is full, rather than the program having a bug. */
export const isSystemError = (error: unknown): boolean => error instanceof Error && 'errno' in error;

/** The message of an error, or whatever else was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
