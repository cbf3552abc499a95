import type { Note } from './apparatus.ts';
import { printed } from './labels.ts';
import { quotations } from './text/words.ts';
import { SOURCE_LANG, type Document, type Lang } from './types.ts';
import { printedLines } from './walk.ts';

/**
 * A piece of a text. If a note ends it, what must stay on one line with its mark stands apart: the last word, and the
 * punctuation after it.
 */
interface NotedPiece {
  readonly text: string;
  readonly last?: string;
  readonly marks: readonly Note[];
  readonly after?: string;
}

/**
 * The notes about words of a document, in the order of those words.
 * @param langs the languages that the page shows; a note on the words of another is left out
 */
export function markedNotes(notes: readonly Note[], document: Document, langs: readonly Lang[]): Note[] {
  const columns = langs.map((lang) => ({ lang, lines: printedLines(document, lang) }));
  const found = (columns[0]?.lines ?? []).flatMap((_, i) =>
    columns.flatMap(({ lang, lines }) =>
      lines
        .slice(i, i + 1)
        .flatMap((line) => notesOn(notes, document.id, line.anchor, lang, printed(line)))
        .sort((a, b) => a.end - b.end),
    ),
  );
  return [...new Set(found.map(({ note }) => note))];
}

/** A line of a document cut after the words that have a note. */
export function notedPieces(
  notes: readonly Note[],
  document: string,
  anchor: string,
  lang: Lang,
  text: string,
): NotedPiece[] {
  const marks = notesOn(notes, document, anchor, lang, text);
  const pieces: NotedPiece[] = [];
  let start = 0;
  for (const end of [...new Set(marks.map((mark) => mark.end))].sort((a, b) => a - b)) {
    const words = text.slice(start, end);
    // No-break spaces keep a word together with the sign after it.
    const space = words.search(/[^ ]+$/u);
    const [after = ''] = /^[^ \p{L}\p{N}]*/u.exec(text.slice(end)) ?? [];
    pieces.push({
      text: words.slice(0, space),
      last: words.slice(space),
      marks: marks.filter((mark) => mark.end === end).map(({ note }) => note),
      after,
    });
    start = end + after.length;
  }
  return start < text.length ? [...pieces, { text: text.slice(start), marks: [] }] : pieces;
}

/** The notes about words of one line, and where those words end. A doubt is about the translation alone. */
const notesOn = (notes: readonly Note[], document: string, anchor: string, lang: Lang, text: string) =>
  notes.flatMap((note) => {
    const { place, words, kind } = note;
    if (place.document !== document || place.anchor !== anchor) return [];
    if (words[lang] === undefined || (kind === 'doubt' && lang === SOURCE_LANG)) return [];
    const [found] = quotations(text, words[lang]);
    return found ? [{ note, end: found.end }] : [];
  });
