import { UnfaithfulError } from '../proofs/fidelity/check-fidelity.ts';
import { ContentError } from '../edition/read/problem.ts';
import { SettingsError } from '../settings.ts';
import { isSystemError, messageOf } from './system-errors.ts';

const EXPECTED = [ContentError, UnfaithfulError, SettingsError];

/** Whether an error is told by its message alone, because it is not a mistake of the program. */
const isExpected = (error: unknown): boolean =>
  isSystemError(error) || EXPECTED.some((kind) => error instanceof kind);

/**
 * Says that something has failed: the cause, and what follows from it.
 * @param details what may help to find a mistake of the program; left out where there is none
 */
export function failure(error: unknown, consequence: string, details: readonly string[] = []): string {
  const cause = causesOf(error).find(isExpected);
  if (cause !== undefined) return `${messageOf(cause)}\n\n${consequence}`;
  const place = error instanceof Error ? (error.stack ?? '') : '';
  return [messageOf(error), consequence, place, ...details].join('\n\n');
}

/** An error, and those that it was made of. */
const causesOf = (error: unknown): unknown[] =>
  error instanceof Error ? [error, ...causesOf(error.cause)] : [];
