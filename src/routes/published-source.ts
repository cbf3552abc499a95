import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { readSource, sourceLines } from '../edition/read/source-lines.ts';
import type { SourceLine } from '../edition/read/source-lines.ts';
import { digestFileOf, witnessesOf } from '../edition/read/source-digest.ts';
import type { Edition, Source } from '../edition/types.ts';
import { receiptOf } from '../exports/receipt.ts';
import type { Receipt } from '../exports/receipt.ts';

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
