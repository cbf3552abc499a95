/**
 * `npm run ledger` compares the addresses of the edition with the ledger of published addresses. `--reason "…"`
 * records them as they are now, with the reason; `--move <from> <to>` says where an address that is gone now leads.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSource } from '../../edition/read/source-lines.ts';
import { loadEdition } from '../../edition/read/load-edition.ts';
import { addressesOf } from './published-addresses.ts';
import { departures, describeDepartures, record, type Move } from './departures.ts';
import { readLedger, LEDGER_FILE, ledgerText } from '../../edition/read/ledger.ts';

/** What was recorded, when and why; only ever appended to. */
const REASONS_FILE = 'content/address-changes.txt';

const USAGE = 'npm run ledger -- --reason "why" [--move <from> <to>] …';

/** @throws {TypeError} if the arguments do not match {@link USAGE} */
function readArguments(args: readonly string[]): { reason: string | undefined; moves: Move[] } {
  const moves: Move[] = [];
  let reason: string | undefined;
  const rest = [...args];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const [first, second] = rest.splice(0, option === '--move' ? 2 : 1);
    if (option === '--reason' && first !== undefined && /\p{L}/u.test(first)) reason = first;
    else if (option === '--move' && first?.startsWith('/') && second?.startsWith('/'))
      moves.push([first, second]);
    else throw new TypeError(`“${option}” with ${first ?? 'nothing'}: ${USAGE}`);
  }
  if (moves.length > 0 && reason === undefined) throw new TypeError(`--move needs --reason: ${USAGE}`);
  return { reason, moves };
}

function run(): number {
  const { reason, moves } = readArguments(process.argv.slice(2));
  const ledger = readLedger();
  const content = resolve('content');
  const edition = loadEdition(content);
  const addresses = addressesOf(edition, (witness) => readSource(content, witness));
  const found = departures(ledger, addresses);
  if (reason === undefined) {
    if (found.length > 0) console.error(describeDepartures(found));
    else console.log(`Ledger: all ${String(ledger.published.size)} addresses are where they were published.`);
    return found.length > 0 ? 1 : 0;
  }
  const { ledger: recorded, added, changed, moved } = record(ledger, addresses, moves);
  if (added + changed + moved === 0) {
    console.log('There is nothing to record.');
    return 0;
  }
  writeFileSync(LEDGER_FILE, ledgerText(recorded));
  const counts = `${String(added)} added, ${String(changed)} changed, ${String(moved)} moved`;
  const day = new Date().toISOString().slice(0, 10);
  appendFileSync(REASONS_FILE, `${day}  ${reason.replace(/\s+/g, ' ').trim()} (${counts})\n`);
  console.log(`Recorded: ${counts}.`);
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
