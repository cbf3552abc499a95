import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE, parseLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/**
 * The ledger of a project; empty if the edition has not been published.
 * @param root folder of the project, from which Astro builds and serves
 */
export function readLedger(root = '.'): Ledger {
  const file = join(root, LEDGER_FILE);
  return parseLedger(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
