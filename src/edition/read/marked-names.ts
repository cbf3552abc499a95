import escapeStringRegexp from 'escape-string-regexp';
import { MARKED_NAMES_FILE } from './cross-checks.ts';
import type { Report } from './problem.ts';
import type { MarkedNameRecord } from './content-schema.ts';
import { LANGS } from '../types.ts';
import type { Document, Lang, MarkedName, PerLang } from '../types.ts';
import { printedLines } from '../walk.ts';
import type { ParsedYaml } from './yaml.ts';

type MarkedNamesFile = ParsedYaml<readonly MarkedNameRecord[]>;

/** A stretch of a text: plain words, or a name in one of its forms. */
export interface Stretch {
  readonly text: string;
  readonly name?: MarkedName;
}

/** A text cut where names begin and end; longer forms first, and whole words only. */
export function markNames(text: string, names: readonly MarkedName[], lang: Lang): Stretch[] {
  const owners = new Map(names.flatMap((name) => name.forms[lang].map((form) => [form, name] as const)));
  if (owners.size === 0) return [{ text }];
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length);
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(asWords(forms))) {
    if (index > end) stretches.push({ text: text.slice(end, index) });
    const name = owners.get(plain(found));
    stretches.push({ text: found, ...(name ? { name } : {}) });
    end = index + found.length;
  }
  return end < text.length ? [...stretches, { text: text.slice(end) }] : stretches;
}

/** One of these, not as a part of a longer word. */
const asWords = (forms: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** A form as a pattern in which each space may also be one that does not break. */
const pattern = (form: string) => escapeStringRegexp(form).replaceAll(' ', '[ \u00a0]');

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The names in the form in which the model has them. */
export const markedNamesFrom = ({ data }: MarkedNamesFile): MarkedName[] =>
  data.map(({ id, type, fr, en }) => ({ id, type, forms: { fr, en } }));

/**
 * Holds the names to the texts and to the index: forms that stand in no text of their language, ids that come
 * twice, and ids that the index does not have.
 */
export function checkMarkedNames(
  { data, lineOf }: MarkedNamesFile,
  indexed: readonly string[],
  documents: readonly Document[],
  report: Report,
): void {
  if (data.length === 0) return;
  const file = MARKED_NAMES_FILE;
  const texts: PerLang<string> = { fr: allWords(documents, 'fr'), en: allWords(documents, 'en') };
  data.forEach((record, index) => {
    if (data.findIndex(({ id }) => id === record.id) !== index) {
      report({
        file,
        line: lineOf([index, 'id']),
        found: `the name “${record.id}” a second time`,
        expected: 'each name once, with all its forms',
        fix: 'Put the forms together, or choose another id.',
      });
    }
    if (!indexed.includes(record.id)) {
      report({
        file,
        line: lineOf([index, 'id']),
        found: `the name “${record.id}”`,
        expected: 'an id of names.yaml',
        fix: 'Correct the id, or add the entry to names.yaml.',
      });
    }
    for (const lang of LANGS) {
      record[lang].forEach((form, position) => {
        if (asWords([form]).test(texts[lang])) return;
        report({
          file,
          line: lineOf([index, lang, position]),
          found: `“${form}”`,
          expected: `a name that stands in a text in ${lang}, letter for letter`,
          fix: 'Write the form as the text has it, or remove it.',
        });
      });
    }
  });
}

const allWords = (documents: readonly Document[], lang: Lang): string =>
  documents.flatMap((document) => printedLines(document, lang).map(({ text }) => text)).join('\n');
