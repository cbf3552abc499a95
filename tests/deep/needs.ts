import { test } from '@playwright/test';

/**
 * Skips a test whose program is not on this machine. In CI the test fails instead, because a check that did not run
 * must not look like one that passed.
 * @param how to install it, printed with the test
 */
export function needs(isHere: boolean, how: string): void {
  if (isHere) return;
  if (process.env['CI'] !== undefined) throw new Error(how);
  test.skip(true, how);
}
