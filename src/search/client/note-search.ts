import type { Lang } from '../../model/types.ts';
import { withBase } from '../../urls.ts';
import type { NoteMessages } from '../messages.ts';
import { noteFileName } from '../note-file-name.ts';
import type { NoteFile, NoteRecord } from '../note-records.ts';
import type { IndexPlace } from './engine.ts';
import { parseQuery } from './query.ts';
import type { Clause } from './query.ts';
import { STEMMERS } from './stemmers.ts';
import { findPhrase, findWord, remembering, textWords } from './words.ts';
import type { Span, Stem, TextWord } from './words.ts';

/** A note that has everything that was asked for, and where in its text. */
export interface NoteHit extends NoteRecord {
  readonly spans: readonly Span[];
}

/** The notes that answer a query, and what is said of them. */
export interface NoteAnswer {
  readonly hits: readonly NoteHit[];
  readonly messages: NoteMessages;
}

/** Searches the notes of one language. They are few: their list is loaded once, with the first query. */
export class NoteSearch {
  private readonly place: IndexPlace;
  private readonly lang: Lang;
  private loaded: Promise<NoteFile> | undefined;

  constructor(place: IndexPlace, lang: Lang) {
    this.place = place;
    this.lang = lang;
  }

  /** The notes that have all words of a query, in the order of the text; nothing if there is none, or no list to be had. */
  async find(query: string): Promise<NoteAnswer | undefined> {
    const clauses = parseQuery(query);
    if (clauses.length === 0) return undefined;
    const { folder, base } = this.place;
    this.loaded ??= fetch(folder + noteFileName(this.lang)).then(
      (response) => response.json() as Promise<NoteFile>,
    );
    try {
      const [{ notes, messages }, { stemmer }] = await Promise.all([this.loaded, STEMMERS[this.lang]()]);
      const hits = findNotes(notes, clauses, remembering(stemmer));
      if (hits.length === 0) return undefined;
      return { messages, hits: hits.map((note) => ({ ...note, url: withBase(note.url, base) })) };
    } catch {
      // The text is what was looked for; the notes are asked for again with the next word.
      this.loaded = undefined;
      return undefined;
    }
  }
}

/** The notes that have everything that is asked for. */
export function findNotes(notes: readonly NoteRecord[], clauses: readonly Clause[], stem: Stem): NoteHit[] {
  return notes.flatMap((note) => {
    const words = textWords(note.text);
    const found = clauses.map((clause) => spansOf(clause, words, stem));
    if (found.some(({ length }) => length === 0)) return [];
    return [{ ...note, spans: found.flat().sort((a, b) => a.start - b.start) }];
  });
}

function spansOf({ words, phrase, open }: Clause, text: readonly TextWord[], stem: Stem): readonly Span[] {
  if (phrase) return findPhrase(words, text);
  const found = findWord(words[0], text, stem);
  return found && (found.match !== 'beginning' || open) ? found.spans : [];
}
