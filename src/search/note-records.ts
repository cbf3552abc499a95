import { noteAnchor } from '../edition/apparatus.ts';
import type { Edition, Lang } from '../edition/types.ts';
import { pagePath } from '../edition/urls.ts';

/**
 * An editor's note as the search finds it: as a note, never as text of a document. Notes are not in the index, so no
 * passage is found or ranked by what is said about it.
 */
export interface NoteRecord {
  /** Path from the site's root, with the anchor of the note. */
  readonly url: string;
  readonly lang: Lang;
  /** Anchor of its passage. */
  readonly anchor: string;
  /** The words it is about, a bracket, and what it says. */
  readonly text: string;
}

/** The notes of the edition in one language, in the order of the text. */
export const noteRecords = ({ notes }: Edition, lang: Lang): NoteRecord[] =>
  notes.map((note) => ({
    url: `${pagePath('notes', lang)}#${noteAnchor(note)}`,
    lang,
    anchor: note.place.anchor,
    text: [note.words[lang] ?? note.words.fr, note.text[lang]].filter(Boolean).join(' ] '),
  }));
