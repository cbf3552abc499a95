import { UnfaithfulError } from '../proofs/fidelity/check-fidelity.ts';
import { ContentError } from '../edition/read/problem.ts';
import { SettingsError } from '../settings.ts';
import { isSystemError, messageOf } from './system-errors.ts';

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
