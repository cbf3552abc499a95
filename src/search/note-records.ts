import { pluralForms, useMessages } from '../i18n/index.ts';
import { noteAnchor } from '../model/apparatus.ts';
import { LANGS } from '../model/types.ts';
import type { Edition, Lang } from '../model/types.ts';
import { pagePath } from '../urls.ts';
import type { NoteMessages } from './messages.ts';
import { noteFileName } from './note-file-name.ts';

/**
 * An editor's note as it can be found: as a note, never as text of a document. Notes have a list of their own beside
 * the index, so that no passage is found, or ranked, for what is said about it.
 */
export interface NoteRecord {
  readonly kind: 'note';
  /** Path from the site's root, with the anchor of the note. */
  readonly url: string;
  readonly lang: Lang;
  /** Anchor of the passage that it is about. */
  readonly anchor: string;
  /** The words it is about, a bracket, and what it says. */
  readonly text: string;
}

/** The notes of the edition in one language, in the order of the text. */
export const noteRecords = ({ notes }: Edition, lang: Lang): NoteRecord[] =>
  notes.map((note) => ({
    kind: 'note',
    url: `${pagePath('notes', lang)}#${noteAnchor(note)}`,
    lang,
    anchor: note.place.anchor,
    text: [note.words[lang] ?? note.words.fr, note.text[lang]].filter(Boolean).join(' ] '),
  }));

/** The notes of one language as the search loads them. */
export interface NoteFile {
  readonly messages: NoteMessages;
  readonly notes: readonly NoteRecord[];
}

function noteFile(edition: Edition, lang: Lang): NoteFile {
  const t = useMessages(lang);
  return {
    messages: {
      heading: t('search.notes'),
      link: t('search.note'),
      count: pluralForms(lang, 'search.noteCount'),
    },
    notes: noteRecords(edition, lang),
  };
}

/** The lists of notes as files of the index folder. */
export const noteFiles = (edition: Edition): { path: string; content: Uint8Array }[] =>
  LANGS.map((lang) => ({
    path: noteFileName(lang),
    content: Buffer.from(JSON.stringify(noteFile(edition, lang))),
  }));
