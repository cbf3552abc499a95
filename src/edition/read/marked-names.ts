import { MARKED_NAMES_FILE } from './cross-checks.ts';
import type { Report } from './problem.ts';
import type { MarkedNameRecord } from './content-schema.ts';
import { quotations } from '../text/quotations.ts';
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

/** A text cut where names begin and end; longer forms first, whole words only. */
export function markNames(text: string, names: readonly MarkedName[], lang: Lang): Stretch[] {
  const found = names
    .flatMap((name) => name.forms[lang].map((form) => ({ name, form })))
    .flatMap(({ name, form }) => quotations(text, form).map((span) => ({ ...span, name })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { start, end, name } of found) {
    if (start < done) continue;
    if (start > done) stretches.push({ text: text.slice(done, start) });
    stretches.push({ text: text.slice(start, end), name });
    done = end;
  }
  return done < text.length ? [...stretches, { text: text.slice(done) }] : stretches;
}

/** The names in the form in which the model has them. */
export const markedNamesFrom = ({ data }: MarkedNamesFile): MarkedName[] =>
  data.map(({ id, type, fr, en }) => ({ id, type, forms: { fr, en } }));

/**
 * Checks the names against the texts and the index. Reports forms that are in no text of their language, repeated
 * ids, and ids that the index does not have.
 */
export function checkMarkedNames(
  { data, lineOf }: MarkedNamesFile,
  indexed: readonly string[],
  documents: readonly Document[],
  report: Report,
): void {
  if (data.length === 0) return;
  const file = MARKED_NAMES_FILE;
  const linesIn = (lang: Lang) =>
    documents.flatMap((document) => printedLines(document, lang).map(({ text }) => text));
  const lines: PerLang<string[]> = { fr: linesIn('fr'), en: linesIn('en') };
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
        if (lines[lang].some((line) => quotations(line, form).length > 0)) return;
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
