import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/edition/read/source-lines.ts';
import { loadEdition } from '../../../src/edition/read/load-edition.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { addressesOf } from '../../../src/proofs/ledger/published-addresses.ts';
import { departures } from '../../../src/proofs/ledger/departures.ts';
import { EN, LETTER_EN, loadAfter, replacing } from '../bad-content/spoilt-copy.ts';
import { CONTENT } from '../content-folder.ts';

const edition = loadEdition(CONTENT);
const of = (each: Edition) => addressesOf(each, (witness) => readSource(CONTENT, witness));
const addresses = of(edition);

describe('the addresses of the edition', () => {
  test.each([
    '/',
    '/fr/',
    '/en/check/',
    '/fr/declaration/#title',
    '/fr/declaration/#2.3.1',
    '/fr/declaration/bilingue/#2.3.1',
    '/en/declaration/bilingual/#coopération-sur-la-scène-internationale',
    '/en/letter/#agenda.4',
    '/en/letter/agenda.4/',
    '/fr/declaration/3.4/citation.bib',
    '/fr/lettre/preview.png',
    '/fr/notes/#n28',
    '/fr/notes/#s20',
    '/en/themes/#drugs',
    '/en/names/#aichi',
    '/fr/glossaire/#élargir',
    '/fr/signataires/#declaration.5',
    '/fr/source/#L140',
    '/fr/source/#declaration.3.4',
    '/files/astana-2004.en.epub',
    '/receipt.json',
  ])('have %s', (address) => {
    expect(addresses.has(address)).toBe(true);
  });

  test('change with one word: the passage in both views, what it stands in, its own page and the files that have it', () => {
    const changed = of(loadAfter([replacing(EN, 'We declared our intention', 'We declared our wish')]));
    expect([...changed.keys()]).toEqual([...addresses.keys()]);
    const different = [...addresses.keys()].filter(
      (address) => addresses.get(address) !== changed.get(address) && !address.startsWith('/files/'),
    );
    expect(different.sort()).toEqual(
      [
        ...['bilingual/', '', 'bilingual/#1', '#1', 'bilingual/#1.6', '#1.6'].map(
          (end) => `/en/declaration/${end}`,
        ),
        ...['', '#1', '#1.6'].map((end) => `/fr/declaration/bilingue/${end}`),
        ...['', '1/', '1.6/'].flatMap((page) =>
          ['citation.bib', 'citation.json', 'citation.ris', 'preview.png'].map(
            (file) => `/en/declaration/${page}${file}`,
          ),
        ),
        '/en/declaration/1/',
        '/en/declaration/1.6/',
      ].sort(),
    );
    expect(changed.get('/files/astana-2004-declaration.en.pdf')).not.toBe(
      addresses.get('/files/astana-2004-declaration.en.pdf'),
    );
    expect(changed.get('/files/astana-2004-declaration.fr.pdf')).toBe(
      addresses.get('/files/astana-2004-declaration.fr.pdf'),
    );
  });

  test('move with the name of a document', () => {
    const renamed = of(loadAfter([replacing(LETTER_EN, 'slug: letter\n', 'slug: transmittal\n')]));
    expect(departures({ published: addresses, moved: new Map() }, renamed)).toContainEqual({
      kind: 'moved',
      address: '/en/letter/#letter.1',
      target: '/en/transmittal/#letter.1',
    });
  });
});
