import { expect, test } from 'vitest';
import { readSource } from '../../src/fidelity/source-lines.ts';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { departures, describeDepartures } from '../../src/permalinks/departures.ts';
import { readLedger } from '../../src/permalinks/file.ts';
import { CONTENT, edition } from './content-of-this-edition.ts';

test('the ledger has every address of the edition with its words, and no other', () => {
  const found = departures(
    readLedger(),
    addressesOf(edition, (witness) => readSource(CONTENT, witness)),
  );
  expect(found, describeDepartures(found)).toEqual([]);
});
