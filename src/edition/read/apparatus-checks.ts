import { SOURCED_KINDS, referenceTo } from '../apparatus.ts';
import type { Apparatus } from '../apparatus.ts';
import { shortened, unknownPlace } from './apparatus-context.ts';
import type { Context } from './apparatus-context.ts';
import { fileOf } from './apparatus-files.ts';
import type { ApparatusFiles } from './apparatus-files.ts';
import { textsOf } from './apparatus-texts.ts';
import type { Texts } from './apparatus-texts.ts';
import { checkForms, checkPlaces, checkUnusedForms } from './index-checks.ts';
import type { Report } from './problem.ts';
import { quotations } from '../text/quotations.ts';
import { LANGS } from '../types.ts';
import type { Document } from '../types.ts';

/**
 * Checks all editorial matter against the texts it is about, and against itself.
 * @param remark receives remarks for editors, which are not errors
 */
export function checkApparatus(
  files: ApparatusFiles,
  apparatus: Apparatus,
  documents: readonly Document[],
  report: Report,
  remark: Report,
): void {
  const { notes, themes, names, glossary } = apparatus;
  const speaks = [notes, themes, names, glossary].some(({ length }) => length > 0);
  // Without editorial matter the texts are not needed.
  const texts: Texts = speaks ? textsOf(documents) : new Map();
  const to =
    (receiver: Report): Context['at'] =>
    (name, path, problem) => {
      receiver({ file: fileOf(name), line: files[name].lineOf(path), ...problem });
    };
  const context: Context = {
    apparatus,
    texts,
    order: [...texts.keys()],
    at: to(report),
    remarkAt: to(remark),
  };
  checkNotes(context);
  for (const name of ['themes', 'names', 'glossary'] as const) checkPlaces(context, name);
  for (const name of ['names', 'glossary'] as const) {
    checkForms(context, name);
    checkUnusedForms(context, name);
  }
  checkSources(context);
}

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
