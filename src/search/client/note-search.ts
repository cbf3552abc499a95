import type { NoteRecord } from '../note-records.ts';
import type { Clause } from './query.ts';
import { findClause, searchedWords } from './rank.ts';
import type { Span } from '../../edition/text/words.ts';

/** An editor's note that has everything that was asked for, and where in its text. */
export interface NoteHit extends NoteRecord {
  readonly spans: readonly Span[];
}

/** The notes that have everything that is asked for, in the order of the text. */
export function findNotes(notes: readonly NoteRecord[], clauses: readonly Clause[]): NoteHit[] {
  if (clauses.length === 0) return [];
  return notes.flatMap((note) => {
    const words = searchedWords(note.text);
    const found = clauses.map((clause) => {
      const match = findClause(clause, words, note.lang);
      return match && (match.match !== 'beginning' || clause.open) ? match.spans : [];
    });
    if (found.some(({ length }) => length === 0)) return [];
    return [{ ...note, spans: found.flat().sort((a, b) => a.start - b.start) }];
  });
}
