import { readSource, sourceLines } from '../fidelity/source-lines.ts';
import type { SourceLine } from '../fidelity/source-lines.ts';
import { witnessesOf } from '../model/source.ts';
import type { Edition } from '../model/types.ts';
import { CONTENT } from './published-source.ts';

const known = new WeakMap<Edition, ReadonlyMap<string, readonly SourceLine[]>>();

/**
 * The lines of its source on which a document stands, in order. The sources are gone through once for all
 * documents: every page of a passage asks.
 */
export function sourceLinesOf(edition: Edition, document: string): readonly SourceLine[] {
  let lines = known.get(edition);
  if (!lines) {
    lines = new Map(
      witnessesOf(edition).flatMap((witness) => [
        ...linesByDocument(sourceLines(witness, readSource(CONTENT, witness))),
      ]),
    );
    known.set(edition, lines);
  }
  return lines.get(document) ?? [];
}

/** Lines under the documents of which they are a part; blank lines go with what stands before them. */
export function linesByDocument(lines: readonly SourceLine[]): Map<string, SourceLine[]> {
  const documents = new Map<string, SourceLine[]>();
  let before = lines.find(({ places }) => places.length > 0)?.places[0]?.document;
  for (const line of lines) {
    const own = new Set(line.places.map(({ document }) => document));
    if (own.size === 0 && before !== undefined) own.add(before);
    for (const document of own) {
      const found = documents.get(document);
      if (found) found.push(line);
      else documents.set(document, [line]);
    }
    before = line.places.at(-1)?.document ?? before;
  }
  return documents;
}
