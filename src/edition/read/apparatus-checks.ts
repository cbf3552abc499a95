import { SOURCED_KINDS, referenceTo, sourcesIn, type Place } from '../apparatus.ts';
import { checkPlace, misplaced, repeatedIn, shortened, textsOf, type Context } from './apparatus-context.ts';
import { apparatusFrom, fileOf, type ApparatusFiles, type FileName } from './apparatus-files.ts';
import {
  checkForms,
  checkMarkedNames,
  checkOtherNames,
  checkPlaces,
  checkThemeSlugs,
} from './index-checks.ts';
import type { Report } from './problem.ts';
import { passagesOf } from '../passages.ts';
import { quotations } from '../text/words.ts';
import { LANGS, type Document, type PerLang } from '../types.ts';
import { speakersOf } from '../voices.ts';

/**
 * Checks all editorial matter against the texts it is about, and against itself.
 * @param remark receives remarks for editors, which are not errors
 */
export function checkApparatus(
  files: ApparatusFiles,
  documents: readonly Document[],
  report: Report,
  remark: Report,
): Context['apparatus'] {
  const apparatus = apparatusFrom(files);
  const texts = textsOf(documents);
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
  checkNotes(context, files.notes.data);
  checkVoices(context);
  checkSilence(context, documents);
  for (const name of ['themes', 'names', 'glossary'] as const) checkPlaces(context, name);
  checkThemeSlugs(context);
  for (const name of ['names', 'glossary'] as const) checkForms(context, name);
  checkOrder(context);
  checkSources(context);
  checkMarkedNames(context);
  checkOtherNames(context);
  return apparatus;
}

function checkNotes(context: Context, written: ApparatusFiles['notes']['data']): void {
  const { notes } = context.apparatus;
  for (const i of repeatedIn(notes.map(({ number }) => number))) {
    context.at('notes', [i, 'number'], {
      found: `note ${String(notes[i]?.number)} a second time`,
      expected: 'a number that no other note has',
      fix: 'Give it the next number; the number of a note is kept for good.',
    });
  }
  notes.forEach(({ number, kind, place, words }, i) => {
    const { text, readings = [] } = written[i] ?? {};
    if ((text === undefined) === (readings.length === 0)) {
      context.at('notes', [i], {
        found: `note ${String(number)} with ${text === undefined ? 'neither text nor' : 'both text and'} readings`,
        expected: 'a “text”, or “readings” of other texts',
        fix: 'Write what the note says, once.',
      });
    }
    for (const lang of kind === 'doubt' ? LANGS : []) {
      if (words[lang] !== undefined) continue;
      context.at('notes', [i], {
        found: `note ${String(number)}, a doubt, without words in ${lang}`,
        expected: 'the words of the French and those chosen for them',
        fix: 'Add “words: { fr: …, en: … }”.',
      });
    }
    checkWords(context, 'notes', i, place, words);
  });
}

/** The words of each voice stand where they are said to stand, in the order of the text, with their verb. */
function checkVoices(context: Context): void {
  let last = -1;
  context.apparatus.voices.forEach(({ place, words, verb }, i) => {
    checkWords(context, 'voices', i, place, words);
    for (const lang of LANGS) {
      if (quotations(words[lang], verb[lang]).length === 1) continue;
      context.at('voices', [i, 'verb', lang], {
        found: `“${verb[lang]}”`,
        expected: `a part of “${words[lang]}”`,
        fix: 'Write the verb as it stands in the words.',
      });
    }
    const passage = context.order.indexOf(referenceTo(place));
    const line = context.texts.get(referenceTo(place))?.lines.fr[0] ?? '';
    const position = passage + (quotations(line, words.fr)[0]?.start ?? 0) / (line.length + 1);
    if (passage >= 0 && position <= last)
      context.at('voices', [i, 'at'], misplaced(place, position === last, 'voice'));
    last = Math.max(last, position);
  });
}

/** Reports paragraphs without a voice in a document that has voices. */
function checkSilence({ apparatus: { voices }, at }: Context, documents: readonly Document[]): void {
  for (const document of documents.filter(({ id }) => voices.some(({ place }) => place.document === id))) {
    for (const { anchor, kind } of passagesOf(document)) {
      if (kind !== 'paragraph' || speakersOf(voices, document.id, anchor).length > 0) continue;
      at('voices', [], {
        found: `no voice in ${document.id}/${anchor}`,
        expected: 'a voice in every paragraph of a document that has voices',
        fix: 'Add who speaks there, and with which verb.',
      });
    }
  }
}

/** Reports words that do not stand once in their passage. */
function checkWords(
  context: Context,
  name: 'notes' | 'voices',
  i: number,
  place: Place,
  quoted: Partial<PerLang<string>>,
): void {
  checkPlace(context, name, [i, 'at'], place);
  const text = context.texts.get(referenceTo(place));
  for (const lang of LANGS) {
    const words = quoted[lang];
    if (!text || words === undefined) continue;
    const times = text.lines[lang].flatMap((line) => quotations(line, words)).length;
    if (times === 1) continue;
    context.at(name, [i, 'words', lang], {
      found: `“${words}” ${times === 0 ? 'not' : 'more than once'} in ${referenceTo(place)} (${lang})`,
      expected: `words that stand there once: “${shortened(text.lines[lang].join(' '))}”`,
      fix: `Quote the words as they stand there, or remove the ${name === 'notes' ? 'note' : 'voice'}.`,
    });
  }
}

/** The history begins with its newest change, whose date is that of the edition; the chronology ends with it. */
function checkOrder({ apparatus: { history, chronology }, at }: Context): void {
  history.forEach(({ date }, i) => {
    const above = history[i - 1]?.date ?? date;
    if (date <= above) return;
    at('history', [i, 'date'], {
      found: `${date} below ${above}`,
      expected: 'the newest change first',
      fix: 'Put the change above the older ones.',
    });
  });
  chronology.forEach(({ date, until }, i) => {
    const above = chronology[i - 1]?.date ?? date;
    if (date < above) {
      at('chronology', [i, 'date'], {
        found: `${date} below ${above}`,
        expected: 'the oldest line first',
        fix: 'Put the line in its place.',
      });
    }
    if (until !== undefined && until <= date) {
      at('chronology', [i, 'until'], {
        found: `${until} for what began on ${date}`,
        expected: 'a later day',
        fix: 'Correct it, or leave it out where there was one day.',
      });
    }
  });
}

/** Every source that is cited exists, every source is cited, and no statement of fact is without one. */
function checkSources(all: Context): void {
  const { apparatus, order, at } = all;
  const { notes, names, chronology, context, sources } = apparatus;
  const known = new Set(sources.map(({ number }) => number));
  const cited = new Set<number>();
  const references: readonly (readonly [RegExp, readonly string[], string])[] = [
    [/\bnote\s(\d+)/g, notes.map(({ number }) => String(number)), 'the number of a note'],
    [
      /\bparagraphe?\s(\d+\.\d+)/g,
      order.map((reference) => reference.replace(/^.*\//, '')),
      'a paragraph of a document, as in “paragraph 3.4”',
    ],
  ];
  const cite = (name: FileName, path: readonly PropertyKey[], numbers: readonly number[]) => {
    numbers.forEach((number, k) => {
      cited.add(number);
      if (known.has(number)) return;
      at(name, [...path, k], {
        found: `source ${String(number)}`,
        expected: `a number of ${fileOf('sources')}`,
        fix: 'Correct the number, or add the source.',
      });
    });
  };
  /** What a text refers to exists, and its sources are the same in both languages. */
  const checkProse = (name: FileName, path: readonly PropertyKey[], what: string, text: PerLang<string>) => {
    for (const lang of LANGS) {
      for (const [pattern, numbers, expected] of references) {
        for (const [found, number] of text[lang].matchAll(pattern)) {
          if (number !== undefined && numbers.includes(number)) continue;
          at(name, [...path, lang], { found, expected, fix: 'Correct the number, or leave it out.' });
        }
      }
    }
    const [french, english] = LANGS.map((lang) => {
      const numbers = sourcesIn(text[lang]).sort((a, b) => a - b);
      return numbers.length > 0 ? numbers.join(', ') : 'none';
    });
    if (french === english) return;
    at(name, [...path, 'en'], {
      found: `${what} with the sources ${english ?? ''}`,
      expected: `the sources of the French: ${french ?? ''}`,
      fix: 'Cite the same sources in both languages.',
    });
  };
  const unsourced = (name: FileName, path: readonly PropertyKey[], found: string, remove: string) => {
    at(name, path, {
      found: `${found} without a source`,
      expected: 'a source for whatever the text itself does not show',
      fix: `Add “sources: [1]” with the numbers of sources.yaml, or remove the ${remove}.`,
    });
  };
  notes.forEach((note, i) => {
    cite('notes', [i, 'sources'], note.sources);
    const name = `note ${String(note.number)}`;
    checkProse('notes', [i, 'text'], name, note.text);
    if (SOURCED_KINDS.includes(note.kind) && note.sources.length === 0)
      unsourced('notes', [i], `${name}, a ${note.kind},`, 'note');
  });
  names.forEach(({ id, note, sources: own }, i) => {
    cite('names', [i, 'sources'], own);
    if (note === undefined) return;
    cite('names', [i, 'note', 'fr'], sourcesIn(note.fr));
    checkProse('names', [i, 'note'], `“${id}”`, note);
    if (own.length === 0) unsourced('names', [i, 'note'], `other forms of “${id}”`, 'note');
  });
  chronology.forEach(({ date, text, sources: own, place }, i) => {
    cite('chronology', [i, 'sources'], own);
    cite('chronology', [i, 'text', 'fr'], sourcesIn(text.fr));
    checkProse('chronology', [i, 'text'], `the line of ${date}`, text);
    if (place) checkPlace(all, 'chronology', [i, 'at'], place);
    if (!place && own.length === 0) unsourced('chronology', [i], `the line of ${date}`, 'line');
  });
  for (const i of repeatedIn(context.map(({ id }) => id))) {
    at('context', [i, 'id'], {
      found: `“${context[i]?.id ?? ''}” a second time`,
      expected: 'an anchor that no other paragraph has',
      fix: 'Rename it.',
    });
  }
  context.forEach(({ id, text, places }, i) => {
    const own = sourcesIn(text.fr);
    cite('context', [i, 'text', 'fr'], own);
    checkProse('context', [i, 'text'], `“${id}”`, text);
    places.forEach((place, k) => checkPlace(all, 'context', [i, 'at', k], place));
    if (places.length + own.length > 0) return;
    at('context', [i, 'text'], {
      found: `“${id}” without a source`,
      expected: 'a source, or a passage that says so',
      fix: 'Cite a source as “[1]”, add “at: [declaration/3.4]”, or remove the paragraph.',
    });
  });
  for (const i of repeatedIn(sources.map(({ number, siglum }) => siglum?.sign ?? number))) {
    if (sources[i]?.siglum)
      at('sources', [i, 'siglum'], {
        found: `the siglum ${sources[i].siglum.sign} a second time`,
        expected: 'a letter that no other source has',
        fix: 'Choose another letter.',
      });
  }
  for (const i of repeatedIn(sources.map(({ address }) => address))) {
    at('sources', [i, 'address'], {
      found: 'the address of another source',
      expected: 'each source once',
      fix: 'Cite the other source, or correct the address.',
    });
  }
  const repeated = repeatedIn(sources.map(({ number }) => number));
  sources.forEach(({ number }, i) => {
    if (!repeated.includes(i) && cited.has(number)) return;
    at('sources', [i, 'number'], {
      found: `source ${String(number)}${repeated.includes(i) ? ' a second time' : ', which nothing cites'}`,
      expected: 'each source once, and cited',
      fix: repeated.includes(i) ? 'Give it the next number.' : 'Remove it, or cite it.',
    });
  });
}
