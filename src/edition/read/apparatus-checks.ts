import { referenceTo, type Place } from '../apparatus.ts';
import { apparatusFrom, fileOf, type ApparatusFiles, type FileName } from './apparatus-files.ts';
import {
  checkOnce,
  checkPlace,
  shortened,
  textsOf,
  type Context,
  type Path,
  type Rule,
} from './apparatus-context.ts';
import { checkForms, checkMarkedNames, checkOtherNames } from './index-checks.ts';
import type { Report } from './problem.ts';
import { checkStatements } from './statement-checks.ts';
import { passagesOf } from '../passages.ts';
import { themeSlug } from '../themes.ts';
import { quotations } from '../text/words.ts';
import { LANGS, type Document, type PerLang } from '../types.ts';
import { speakersOf } from '../voices.ts';

const RULES = {
  note: ['a “text”, or “readings” of other texts', 'Write what the note says, once.'],
  doubt: ['the words of the French and those chosen for them', 'Add “words: { fr: …, en: … }”.'],
  silence: [
    'a voice in every paragraph of a document that has voices',
    'Add who speaks there, and with which verb.',
  ],
  theme: ['a name with Latin letters or figures, unlike those of the other themes', 'Change the name.'],
  newest: ['the newest change first', 'Put the change above the older ones.'],
  oldest: ['the oldest line first', 'Put the line in its place.'],
  until: ['a later day', 'Correct it, or leave it out where there was one day.'],
} satisfies Record<string, Rule>;

/** What no two entries of a file may have in common. */
const UNIQUE: readonly (readonly [FileName, key: string])[] = [
  ['notes', 'number'],
  ['themes', 'id'],
  ['names', 'id'],
  ['glossary', 'fr'],
  ['context', 'id'],
  ['sources', 'number'],
  ['sources', 'address'],
  ['marked-names', 'id'],
];

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
    (name, path, found, [expected, fix]) => {
      receiver({ file: fileOf(name), line: files[name].lineOf(path), found, expected, fix });
    };
  const context = { apparatus, texts, order: [...texts.keys()], at: to(report), remarkAt: to(remark) };
  for (const [name, key] of UNIQUE) {
    const values = files[name].data.map((entry: Readonly<Record<string, unknown>>) => entry[key] as string);
    checkOnce(context, name, key, values);
  }
  const sigla = apparatus.sources.map(({ siglum }) => siglum?.sign);
  checkOnce(context, 'sources', 'siglum', sigla);
  checkNotes(context, files.notes.data);
  checkVoices(context, documents);
  for (const name of ['themes', 'names', 'glossary'] as const)
    apparatus[name].forEach(({ places }, i) => {
      checkOrder(context, name, 'passage', (k) => [i, 'at', k], places);
    });
  checkThemeSlugs(context);
  for (const name of ['names', 'glossary'] as const) checkForms(context, name);
  checkDates(context);
  checkStatements(context);
  checkMarkedNames(context);
  checkOtherNames(context);
  return apparatus;
}

function checkNotes(context: Context, written: ApparatusFiles['notes']['data']): void {
  const { apparatus, at } = context;
  apparatus.notes.forEach(({ number, kind, place, words }, i) => {
    const { text, readings = [] } = written[i] ?? {};
    const note = `note ${String(number)}`;
    if ((text === undefined) === (readings.length === 0)) {
      const which = text === undefined ? 'neither text nor' : 'both text and';
      at('notes', [i], `${note} with ${which} readings`, RULES.note);
    }
    for (const lang of kind === 'doubt' ? LANGS : [])
      if (words[lang] === undefined)
        at('notes', [i], `${note}, a doubt, without words in ${lang}`, RULES.doubt);
    checkPlace(context, 'notes', [i, 'at'], place);
    checkWords(context, 'notes', i, place, words);
  });
}

/**
 * The words of each voice stand where they are said to stand, in the order of the text, with their verb; and somebody
 * speaks in every paragraph of a document that has voices.
 */
function checkVoices(context: Context, documents: readonly Document[]): void {
  const { texts, at } = context;
  const { voices } = context.apparatus;
  voices.forEach(({ place, words, verb }, i) => {
    checkWords(context, 'voices', i, place, words);
    for (const lang of LANGS) {
      const rule: Rule = [`a part of “${words[lang]}”`, 'Write the verb as it stands in the words.'];
      if (quotations(words[lang], verb[lang]).length !== 1)
        at('voices', [i, 'verb', lang], `“${verb[lang]}”`, rule);
    }
  });
  const within = voices.map(({ place, words }) => {
    const line = texts.get(referenceTo(place))?.lines.fr[0] ?? '';
    return (quotations(line, words.fr)[0]?.start ?? 0) / (line.length + 1);
  });
  const places = voices.map(({ place }) => place);
  checkOrder(context, 'voices', 'voice', (i) => [i, 'at'], places, within);
  for (const document of documents.filter(({ id }) => places.some((place) => place.document === id)))
    for (const { anchor, kind } of passagesOf(document))
      if (kind === 'paragraph' && speakersOf(voices, document.id, anchor).length === 0)
        at('voices', [], `no voice in ${document.id}/${anchor}`, RULES.silence);
}

/**
 * Reports places that the edition does not have, that stand twice or out of order.
 * @param within how far into its passage each of them is, from 0 to 1
 */
function checkOrder(
  context: Context,
  name: FileName,
  what: string,
  pathOf: (i: number) => Path,
  places: readonly Place[],
  within: readonly number[] = [],
): void {
  let last = -1;
  places.forEach((place, i) => {
    const position = context.order.indexOf(referenceTo(place)) + (within[i] ?? 0);
    if (!checkPlace(context, name, pathOf(i), place)) return;
    if (position <= last) {
      const found = `${referenceTo(place)} ${position === last ? 'a second time' : 'out of order'}`;
      context.at(name, pathOf(i), found, [`each ${what} once, in reading order`, 'Put it in its place.']);
    }
    last = Math.max(last, position);
  });
}

/** Reports words that do not stand once in their passage. */
function checkWords(
  { texts, at }: Context,
  name: 'notes' | 'voices',
  i: number,
  place: Place,
  quoted: Partial<PerLang<string>>,
): void {
  const lines = texts.get(referenceTo(place))?.lines;
  for (const lang of LANGS) {
    const words = quoted[lang];
    if (!lines || words === undefined) continue;
    const times = lines[lang].flatMap((line) => quotations(line, words)).length;
    const found = `“${words}” ${times === 0 ? 'not' : 'more than once'} in ${referenceTo(place)} (${lang})`;
    if (times !== 1)
      at(name, [i, 'words', lang], found, [
        `words that stand there once: “${shortened(lines[lang].join(' '))}”`,
        `Quote the words as they stand there, or remove the ${name === 'notes' ? 'note' : 'voice'}.`,
      ]);
  }
}

/** Reports themes that would have the same page as another, or none, because of their names. */
function checkThemeSlugs({ apparatus: { themes }, at }: Context): void {
  for (const lang of LANGS) {
    const slugs = themes.map((theme) => themeSlug(theme, lang));
    themes.forEach(({ name }, i) => {
      const slug = slugs[i] ?? '';
      const found = `“${name[lang]}”, whose page would be at ${JSON.stringify(slug)}`;
      if (slug === '' || slugs.indexOf(slug) < i) at('themes', [i, 'name', lang], found, RULES.theme);
    });
  }
}

/** The history begins with its newest change, whose date is that of the edition; the chronology ends with it. */
function checkDates({ apparatus: { history, chronology }, at }: Context): void {
  history.forEach(({ date }, i) => {
    const above = history[i - 1]?.date ?? date;
    if (date > above) at('history', [i, 'date'], `${date} below ${above}`, RULES.newest);
  });
  chronology.forEach(({ date, until }, i) => {
    const above = chronology[i - 1]?.date ?? date;
    if (date < above) at('chronology', [i, 'date'], `${date} below ${above}`, RULES.oldest);
    if (until !== undefined && until <= date)
      at('chronology', [i, 'until'], `${until} for what began on ${date}`, RULES.until);
  });
}
