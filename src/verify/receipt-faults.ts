import { LANGS } from '../model/types.ts';
import { receiptFile } from '../receipt/receipt.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { receiptPath } from '../urls.ts';

/** Every digest of a receipt, by what it is the digest of. */
const digestsOf = ({ source, documents }: Receipt): Map<string, string> =>
  new Map([
    ['the source file', source.sha256],
    ...documents.flatMap(({ id, source: own }) =>
      own ? [[`the source file of ${id}`, own.sha256] as const] : [],
    ),
    ...documents.flatMap(({ id, passages }) =>
      passages.flatMap(({ anchor, sha256 }) =>
        LANGS.map((lang) => [`${id}/${anchor} (${lang})`, sha256[lang]] as const),
      ),
    ),
  ]);

/** What a published receipt has that is not in that of this copy, digest by digest. */
export function receiptFaults(text: string, expected: Receipt): string[] {
  if (text === receiptFile(expected)) return [];
  let found: Receipt;
  let theirs: Map<string, string>;
  try {
    found = JSON.parse(text) as Receipt;
    theirs = digestsOf(found);
  } catch {
    // Whatever it is, it was made by others: JSON of another shape fails as text does.
    return [`${receiptPath()}: no receipt, but something else.`];
  }
  const own = digestsOf(expected);
  const names = [...own.keys()].filter((name) => own.get(name) !== theirs.get(name));
  if (names.length > 0) return names.map((name) => `${receiptPath()}: another digest for ${name}.`);
  const versions = `${found.site} of ${found.edition}`;
  return versions === `${expected.site} of ${expected.edition}`
    ? [`${receiptPath()}: not the receipt that this copy of the project makes.`]
    : [
        `${receiptPath()}: the site is version ${versions}; this copy is ${expected.site} of ${expected.edition}.`,
      ];
}
