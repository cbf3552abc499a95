import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { readSource, sourceLines, type SourceLine } from '../edition/read/source-lines.ts';
import { digestFileOf, witnessesOf } from '../edition/read/source-digest.ts';
import type { Edition, Source } from '../edition/types.ts';
import { receiptOf, type Receipt } from '../exports/receipt.ts';
import { blocksOf } from '../edition/walk.ts';

/** Astro builds and serves from the project's folder. */
export const CONTENT = resolve('content');

/** The bytes of a source file, or of the digest beside it. */
export const sourceBytes = ({ file }: Source, digest = false): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(CONTENT, digest ? digestFileOf(file) : file)));

/** The receipt of the edition as the site publishes it. */
export const publishedReceipt = (edition: Edition): Receipt => receiptOf(edition, packageFile.version);

const known = new WeakMap<Edition, readonly SourceLine[]>();

/** The lines of all sources with their passages, computed once because every passage page needs them. */
export function publishedLines(edition: Edition): readonly SourceLine[] {
  const lines =
    known.get(edition) ??
    witnessesOf(edition).flatMap((witness) => sourceLines(witness, readSource(CONTENT, witness)));
  known.set(edition, lines);
  return lines;
}

/**
 * Each block as the edition prints it, with the lines of the source that it is made from; a line that belongs to two
 * passages is shown with the first.
 */
export function sourceRows(edition: Edition) {
  const rows = edition.documents.flatMap((document) =>
    blocksOf(document, edition.source.lang).map((block) => ({
      document,
      block,
      lines: [] as SourceLine[],
    })),
  );
  const key = (document: string, anchor: string) => `${document}/${anchor}`;
  const places = new Map(rows.map(({ document, block }, row) => [key(document.id, block.anchor), row]));
  // Blank lines go with the passage before them.
  let current = 0;
  for (const line of publishedLines(edition)) {
    const [place] = line.places;
    if (place) current = Math.max(current, places.get(key(place.document, place.anchor)) ?? -1);
    rows[current]?.lines.push(line);
  }
  return rows;
}
