import { SOURCED_KINDS, sourcesIn, type Apparatus, type Place } from '../apparatus.ts';
import { LANGS, type PerLang } from '../types.ts';
import { checkPlace, type Context, type Rule } from './apparatus-context.ts';
import type { FileName } from './apparatus-files.ts';

const SOURCED: Rule = [
  'a source for whatever the text itself does not show',
  'Add “sources: [1]” with the numbers of sources.yaml, or remove the note or line.',
];
const BORNE_OUT: Rule = [
  'a source, or a passage that says so',
  'Cite a source as “[1]”, add “at: [declaration/3.4]”, or remove the paragraph.',
];

const UNKNOWN: Rule = ['a number of sources.yaml', 'Correct the number, or add the source.'];
const UNCITED: Rule = ['each source once, and cited', 'Remove it, or cite it.'];

/** What the edition says in its own words, and what bears it out. */
interface Statement {
  readonly name: FileName;
  readonly i: number;
  readonly field: 'text' | 'note';
  readonly what: string;
  readonly text: PerLang<string>;
  readonly sources?: readonly number[];
  readonly places?: readonly Place[];
  /** What is told if nothing bears it out; nothing where the text itself shows it. */
  readonly rule?: Rule;
}

const statementsOf = ({ notes, names, chronology, context }: Apparatus): Statement[] => [
  ...notes.map(({ number, kind, text, sources }, i): Statement => {
    const rule = SOURCED_KINDS.includes(kind) && { rule: SOURCED };
    return { name: 'notes', i, field: 'text', what: `note ${String(number)}`, text, sources, ...rule };
  }),
  ...names.flatMap(({ id, note, sources }, i): Statement[] => {
    const what = `other forms of “${id}”`;
    return note ? [{ name: 'names', i, field: 'note', what, text: note, sources, rule: SOURCED }] : [];
  }),
  ...chronology.map(({ date, text, sources, place }, i): Statement => {
    const what = `the line of ${date}`;
    const places = place ? [place] : [];
    return { name: 'chronology', i, field: 'text', what, text, sources, places, rule: SOURCED };
  }),
  ...context.map(({ id, text, places }, i): Statement => {
    return { name: 'context', i, field: 'text', what: `“${id}”`, text, places, rule: BORNE_OUT };
  }),
];

/** Every source that is cited exists, every source is cited, and no statement of fact is without one. */
export function checkStatements(context: Context): void {
  const { apparatus, at } = context;
  const numbers = apparatus.sources.map(({ number }) => number);
  const statements = statementsOf(apparatus);
  const cited = statements.flatMap(citationsIn);
  for (const { name, path, number } of cited)
    if (!numbers.includes(number)) at(name, path, `source ${String(number)}`, UNKNOWN);
  for (const statement of statements) {
    checkMentions(statement, context);
    checkSources(statement, context);
  }
  numbers.forEach((number, i) => {
    if (!cited.some((each) => each.number === number))
      at('sources', [i, 'number'], `source ${String(number)}, which nothing cites`, UNCITED);
  });
}

/** The numbers of sources beside a statement, and those in its text alone. */
const citationsIn = ({ name, i, field, text, sources = [] }: Statement) => [
  ...sources.map((number, k) => ({ name, path: [i, 'sources', k], number })),
  ...sourcesIn(text.fr).flatMap((number) =>
    sources.includes(number) ? [] : [{ name, path: [i, field, 'fr'], number }],
  ),
];

/** Reports notes and paragraphs that a statement speaks of and that do not exist. */
function checkMentions({ name, i, field, text }: Statement, { apparatus, order, at }: Context): void {
  const mentions: readonly (readonly [RegExp, known: readonly string[], expected: string])[] = [
    [/\bnote\s(\d+)/g, apparatus.notes.map(({ number }) => String(number)), 'the number of a note'],
    [
      /\bparagraphe?\s(\d+\.\d+)/g,
      order.map((reference) => reference.replace(/^.*\//, '')),
      'a paragraph of a document, as in “paragraph 3.4”',
    ],
  ];
  for (const lang of LANGS)
    for (const [pattern, known, expected] of mentions)
      for (const [found, number = ''] of text[lang].matchAll(pattern))
        if (!known.includes(number))
          at(name, [i, field, lang], found, [expected, 'Correct the number, or leave it out.']);
}

function checkSources(statement: Statement, context: Context): void {
  const { name, i, field, what, text, sources, places = [], rule } = statement;
  const { at } = context;
  const [fr, en] = LANGS.map(
    (lang) =>
      sourcesIn(text[lang])
        .sort((a, b) => a - b)
        .join(', ') || 'none',
  );
  if (fr !== en)
    at(name, [i, field, 'en'], `${what} with the sources ${en ?? ''}`, [
      `the sources of the French: ${fr ?? ''}`,
      'Cite the same sources in both languages.',
    ]);
  places.forEach((place, k) => checkPlace(context, name, [i, 'at', k], place));
  if (rule && places.length + (sources ?? sourcesIn(text.fr)).length === 0)
    at(name, field === 'text' ? [i] : [i, field], `${what} without a source`, rule);
}
