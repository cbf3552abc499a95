import { getSystemErrorMessage } from 'node:util';

/** Whether an error is one of the system's with a code such as `ENOENT`. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Why the system refused, in its own words: `no space left on device (ENOSPC): /srv/site/index.html`. */
export function systemReason(error: unknown): string {
  if (!isSystemError(error)) return error instanceof Error ? error.message : String(error);
  const { code, errno, path, dest } = error;
  const places = [path, dest].filter((place) => place !== undefined);
  return [`${getSystemErrorMessage(errno)} (${code})`, ...(places.length > 0 ? [places.join(' to ')] : [])].join(': ');
}

/** Whether it was the system that refused, as when the disk is full, and not a mistake of the program. */
export const isSystemError = (error: unknown): error is Required<Pick<NodeJS.ErrnoException, 'code' | 'errno'>> & NodeJS.ErrnoException & { dest?: string } =>
  error instanceof Error && 'code' in error && 'errno' in error && typeof error.errno === 'number';
