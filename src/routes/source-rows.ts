import type { SourceLine } from '../edition/read/source-lines.ts';
import { printedPassages } from '../edition/printed.ts';
import type { PrintedPassage } from '../edition/printed.ts';
import type { Document, Edition } from '../edition/types.ts';
import { publishedLines } from './published-source.ts';

/** A passage as the edition prints it, and the lines of the source that it is made from. */
export interface SourceRow {
  readonly document: Document;
  readonly passage: PrintedPassage;
  readonly lines: readonly SourceLine[];
}

/** The source beside the passages; a line that has two passages stands with the first of them. */
export function sourceRows(edition: Edition): SourceRow[] {
  const rows = edition.documents.flatMap((document) =>
    printedPassages(document, edition.source.lang).map((passage) => ({
      document,
      passage,
      lines: [] as SourceLine[],
    })),
  );
  const key = (document: string, anchor: string) => `${document}/${anchor}`;
  const places = new Map(rows.map(({ document, passage }, row) => [key(document.id, passage.anchor), row]));
  // Blank lines go with the passage before them.
  let current = 0;
  for (const line of publishedLines(edition)) {
    const [place] = line.places;
    if (place) current = Math.max(current, places.get(key(place.document, place.anchor)) ?? -1);
    rows[current]?.lines.push(line);
  }
  return rows;
}
