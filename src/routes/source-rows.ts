import type { SourceLine } from '../edition/read/source-lines.ts';
import type { Document, Edition } from '../edition/types.ts';
import { blocksOf } from '../edition/walk.ts';
import type { Block } from '../edition/walk.ts';
import { publishedLines } from './published-source.ts';

/** A block as the edition prints it, and the lines of the source that it is made from. */
export interface SourceRow {
  readonly document: Document;
  readonly block: Block;
  readonly lines: readonly SourceLine[];
}

/** The source beside the passages; a line that belongs to two passages is shown with the first. */
export function sourceRows(edition: Edition): SourceRow[] {
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
