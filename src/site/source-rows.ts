import { sourceLinesOf } from './source-of-document.ts';
import { printedPassages } from '../model/printed.ts';
import type { PrintedPassage } from '../model/printed.ts';
import type { SourceLine } from '../fidelity/source-lines.ts';
import type { Document, Edition } from '../model/types.ts';

/** A passage as the edition prints it, and the lines of the source that it is made from. */
export interface SourceRow {
  readonly document: Document;
  readonly passage: PrintedPassage;
  readonly lines: readonly SourceLine[];
}

/** The source beside the passages of some documents; a line that has two passages stands with the first of them. */
export function sourceRows(edition: Edition, documents: readonly Document[]): SourceRow[] {
  return documents.flatMap((document) => {
    const rows = printedPassages(document, edition.source.lang).map((passage) => ({
      document,
      passage,
      lines: [] as SourceLine[],
    }));
    const places = new Map(rows.map(({ passage }, row) => [passage.anchor, row]));
    // Blank lines go with the passage before them.
    let current = 0;
    for (const line of sourceLinesOf(edition, document.id)) {
      const [place] = line.places;
      // It stands with another document already.
      if (place && place.document !== document.id) continue;
      current = Math.max(current, places.get(place?.anchor ?? '') ?? -1);
      rows[current]?.lines.push(line);
    }
    return rows;
  });
}
