import type { Document } from '../edition/types.ts';
import { printedLines } from '../edition/walk.ts';
import type { PrintedLine } from '../edition/walk.ts';
import type { Langs } from './export-format.ts';

/** One row of a document: the same line in each language of a file. */
export type Row = readonly [PrintedLine, ...PrintedLine[]];

/** The lines of a document in rows, one cell a language. Every language has the same lines. */
export function rowsOf(document: Document, langs: Langs): Row[] {
  const [first, ...others] = langs;
  const columns = others.map((lang) => printedLines(document, lang));
  return printedLines(document, first).map((line, index): Row => [
    line,
    ...columns.map((column) => {
      const counterpart = column[index];
      if (counterpart?.kind !== line.kind) {
        throw new Error(`${document.id}: nothing stands beside ${line.kind} ${line.anchor}`);
      }
      return counterpart;
    }),
  ]);
}
