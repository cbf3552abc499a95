import { SOURCED_KINDS } from './apparatus.ts';
import type { Apparatus, IndexEntry, NameEntry, Term } from './apparatus.ts';
import { fileOf } from './apparatus-files.ts';
import type { ApparatusFiles } from './apparatus-files.ts';
import { textsOf } from './apparatus-texts.ts';
import type { Texts } from './apparatus-texts.ts';
import type { Problem, Report } from './problem.ts';
import { foldForIndex, hasWords, quotations } from './quotation.ts';
import { LANGS } from './types.ts';
import type { Document, Lang } from './types.ts';

type Name = 'notes' | 'themes' | 'names' | 'glossary' | 'sources';

/** Holds all editorial matter against the texts it speaks of, and against itself. */
export function checkApparatus(
  files: ApparatusFiles,
  apparatus: Apparatus,
  documents: readonly Document[],
  report: Report,
): void {
  const { notes, themes, names, glossary } = apparatus;
  const speaks = [notes, themes, names, glossary].some(({ length }) => length > 0);
  // Nothing is said of the texts, so nothing of them is needed.
  const texts: Texts = speaks ? textsOf(documents) : new Map();
  const at = (name: Name, path: readonly PropertyKey[], problem: Omit<Problem, 'file' | 'line'>) => {
    report({ file: fileOf(name), line: files[name].lineOf(path), ...problem });
  };
  const context: Context = { apparatus, texts, order: [...texts.keys()], at };
  checkNotes(context);
  for (const name of ['themes', 'names', 'glossary'] as const) checkPlaces(context, name);
  for (const name of ['names', 'glossary'] as const) checkForms(context, name);
  checkSources(context);
}

interface Context {
  readonly apparatus: Apparatus;
  readonly texts: Texts;
  /** Every passage in reading order. */
  readonly order: readonly string[];
  readonly at: (name: Name, path: readonly PropertyKey[], problem: Omit<Problem, 'file' | 'line'>) => void;
}

const referenceTo = ({ document, anchor }: IndexEntry['places'][number]) => `${document}/${anchor}`;

function checkNotes({ apparatus: { notes }, texts, at }: Context): void {
  notes.forEach((note, i) => {
    if (notes.findIndex(({ number }) => number === note.number) < i) {
      at('notes', [i, 'number'], {
        found: `note ${String(note.number)} a second time`,
        expected: 'a number that no other note has',
        fix: 'Give it the next number; the number of a note is kept for good.',
      });
    }
    if (SOURCED_KINDS.includes(note.kind) && note.sources.length === 0) {
      at('notes', [i], {
        found: `note ${String(note.number)}, a ${note.kind}, without a source`,
        expected: 'a source for whatever the text itself does not show',
        fix: 'Add “sources: [1]” with the numbers of sources.yaml, or remove the note.',
      });
    }
    const text = texts.get(referenceTo(note.place));
    if (!text) {
      at('notes', [i, 'at'], unknownPlace(referenceTo(note.place)));
      return;
    }
    for (const lang of LANGS) {
      const words = note.words[lang];
      if (words === undefined) continue;
      const times = text.lines[lang].flatMap((line) => quotations(line, words)).length;
      if (times === 1) continue;
      at('notes', [i, 'words', lang], {
        found: `“${words}” ${times === 0 ? 'not' : 'more than once'} in ${referenceTo(note.place)} (${lang})`,
        expected: `words that stand there once: “${shortened(text.lines[lang].join(' '))}”`,
        fix: 'Quote the words as they stand there, or remove the note.',
      });
    }
  });
}

/** Entries that name a passage that there is not, twice, or out of order; and entries with the same anchor. */
function checkPlaces({ apparatus, order, at }: Context, name: 'themes' | 'names' | 'glossary'): void {
  const entries: readonly IndexEntry[] = apparatus[name];
  entries.forEach((entry, i) => {
    if (entries.findIndex(({ id }) => id === entry.id) < i) {
      at(name, name === 'glossary' ? [i, 'fr'] : [i, 'id'], {
        found: `“${entry.id}” a second time`,
        expected: 'an anchor that no other entry has',
        fix: 'Rename the entry, or join it to the other.',
      });
    }
    let last = -1;
    entry.places.forEach((place, k) => {
      const position = order.indexOf(referenceTo(place));
      if (position < 0) at(name, [i, 'at', k], unknownPlace(referenceTo(place)));
      else if (position <= last) {
        at(name, [i, 'at', k], {
          found: `${referenceTo(place)} ${position === last ? 'a second time' : 'out of order'}`,
          expected: 'each passage once, in reading order',
          fix: 'Put it in its place.',
        });
      }
      last = Math.max(last, position);
    });
  });
}

/** A name or a term is listed with every passage that has it in both languages, and with no other. */
function checkForms({ apparatus, texts, at }: Context, name: 'names' | 'glossary'): void {
  const entries: readonly (NameEntry | Term)[] = apparatus[name];
  entries.forEach(({ places, forms }, i) => {
    const folded = { fr: forms.fr.map(foldForIndex), en: forms.en.map(foldForIndex) };
    const has = (reference: string, lang: Lang) =>
      folded[lang].some((form) => hasWords(texts.get(reference)?.folded[lang] ?? '', form));
    const listed = places.map(referenceTo);
    listed.forEach((reference, k) => {
      const text = texts.get(reference);
      for (const lang of text ? LANGS : []) {
        if (has(reference, lang)) continue;
        at(name, [i, 'at', k], {
          found: `${forms[lang].map((form) => `“${form}”`).join(', ')} not in ${reference} (${lang})`,
          expected: `words of “${shortened(text?.[lang] ?? '')}”`,
          fix: 'Correct the entry to what the text says, or take the passage out.',
        });
      }
    });
    for (const [reference, { block }] of texts) {
      if (!block || listed.includes(reference) || !LANGS.every((lang) => has(reference, lang))) continue;
      at(name, [i, 'at'], {
        found: `“${forms.fr[0] ?? ''}” in ${reference} too`,
        expected: 'every passage that has it',
        fix: `Add ${reference} in its place.`,
      });
    }
  });
}

function checkSources({ apparatus: { notes, names, sources }, at }: Context): void {
  const known = new Set(sources.map(({ number }) => number));
  const cited = new Set<number>();
  for (const [name, entries] of [
    ['notes', notes],
    ['names', names],
  ] as const) {
    entries.forEach((entry, i) => {
      entry.sources.forEach((number, k) => {
        cited.add(number);
        if (known.has(number)) return;
        at(name, [i, 'sources', k], {
          found: `source ${String(number)}`,
          expected: `a number of ${fileOf('sources')}`,
          fix: 'Correct the number, or add the source.',
        });
      });
    });
  }
  names.forEach(({ id, note, sources: own }, i) => {
    if (note === undefined || own.length > 0) return;
    at('names', [i, 'note'], {
      found: `other forms of “${id}” without a source`,
      expected: 'a source for whatever the text itself does not show',
      fix: 'Add “sources: [1]” with the numbers of sources.yaml, or remove the note.',
    });
  });
  sources.forEach(({ number }, i) => {
    const repeated = sources.findIndex((other) => other.number === number) < i;
    if (!repeated && cited.has(number)) return;
    at('sources', [i, 'number'], {
      found: `source ${String(number)}${repeated ? ' a second time' : ', which nothing cites'}`,
      expected: 'each source once, and cited',
      fix: repeated ? 'Give it the next number.' : 'Remove it, or cite it.',
    });
  });
}

const unknownPlace = (reference: string) => ({
  found: `the passage ${reference}`,
  expected: 'a document of the edition and an anchor of it, as in declaration/3.4',
  fix: 'Correct the reference.',
});

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
