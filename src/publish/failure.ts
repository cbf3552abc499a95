import { UnfaithfulError } from '../fidelity/check.ts';
import { ContentError } from '../model/problem.ts';
import { SettingsError } from '../settings.ts';
import { isSystemError, systemReason } from './system-errors.ts';

const EXPECTED = [ContentError, UnfaithfulError, SettingsError];

/** Whether an error is told by its message alone, because it is not a mistake of the program. */
const isExpected = (error: unknown): boolean =>
  isSystemError(error) || EXPECTED.some((kind) => error instanceof kind);

/**
 * Says that something has failed: the cause, and what follows from it. If the program has a mistake, its place comes last.
 */
export function failure(error: unknown, consequence: string): string {
  const cause = causesOf(error).find(isExpected) ?? error;
  const place = !isExpected(cause) && error instanceof Error ? [error.stack ?? ''] : [];
  return [systemReason(cause), consequence, ...place].join('\n\n');
}

/** An error, and those that it was made of. */
const causesOf = (error: unknown): unknown[] =>
  error instanceof Error ? [error, ...causesOf(error.cause)] : [];
