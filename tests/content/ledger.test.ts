import { expect, test } from 'vitest';
import { readSource } from '../../src/edition/read/source-lines.ts';
import { addressesOf } from '../../src/proofs/ledger/published-addresses.ts';
import { departures, describeDepartures } from '../../src/proofs/ledger/departures.ts';
import { readLedger } from '../../src/edition/read/ledger.ts';
import { CONTENT, edition } from './content-of-this-edition.ts';

test('the ledger has every address of the edition with its words, and no other', () => {
  const found = departures(
    readLedger(),
    addressesOf(edition, (witness) => readSource(CONTENT, witness)),
  );
  expect(found, describeDepartures(found)).toEqual([]);
});
