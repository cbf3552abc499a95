import { UnfaithfulError } from '../proofs/fidelity/check-fidelity.ts';
import { ContentError } from '../edition/read/problem.ts';
import { SettingsError } from '../settings.ts';

/** Whether an error is a system error with one of these codes, such as `ENOENT`. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Runs `act`; a system error with one of these codes is ignored. */
export function tolerating<T>(codes: readonly string[], act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (!hasCode(error, ...codes)) throw error;
    return undefined;
  }
}

/** Whether the system refused, for example because the disk is full, rather than the program having a bug. */
const isSystemError = (error: unknown): boolean => error instanceof Error && 'errno' in error;

/** The message of an error, or whatever else was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const EXPECTED = [ContentError, UnfaithfulError, SettingsError];

/** Whether the message of an error is enough, because the error is not a bug of the program. */
const isExpected = (error: unknown): boolean =>
  isSystemError(error) || EXPECTED.some((kind) => error instanceof kind);

/**
 * Describes a failure: its cause and its consequence.
 * @param details may help to find a bug of the program; printed only for one
 */
export function failure(error: unknown, consequence: string, details: readonly string[] = []): string {
  const cause = causesOf(error).find(isExpected);
  if (cause !== undefined) return `${messageOf(cause)}\n\n${consequence}`;
  const place = error instanceof Error ? (error.stack ?? '') : '';
  return [messageOf(error), consequence, place, ...details].join('\n\n');
}

/** An error and the errors that it wraps. */
const causesOf = (error: unknown): unknown[] =>
  error instanceof Error ? [error, ...causesOf(error.cause)] : [];
