import { referenceTo, type Apparatus, type Place } from '../apparatus.ts';
import { printed } from '../labels.ts';
import { smallLetters } from '../text/words.ts';
import { inEach, type Document, type PerLang } from '../types.ts';
import { blockPairs, printedWords } from '../walk.ts';
import type { FileName } from './apparatus-files.ts';

export type Path = readonly PropertyKey[];

/** What an editor is told beside what was found. */
export type Rule = readonly [expected: string, fix: string];

type ReportAt = (name: FileName, path: Path, found: string, rule: Rule) => void;

/** Everything that checks of editorial matter need. */
export interface Context {
  readonly apparatus: Apparatus;
  readonly texts: Texts;
  /** Every passage in reading order. */
  readonly order: readonly string[];
  /** Reports a problem at a field of a file. */
  readonly at: ReportAt;
  /** The same for remarks, which do not stop the build. */
  readonly remarkAt: ReportAt;
}

/** Whether the edition has a passage; reports one that it has not. */
export function checkPlace({ texts, at }: Context, name: FileName, path: Path, place: Place): boolean {
  const known = texts.has(referenceTo(place));
  if (!known)
    at(name, path, `the passage ${referenceTo(place)}`, [
      'a document of the edition and an anchor of it, as in declaration/3.4',
      'Correct the reference.',
    ]);
  return known;
}

/** Reports values in a list that an earlier entry has. */
export function checkOnce(
  { at }: Context,
  name: FileName,
  key: string,
  values: readonly (string | number | undefined)[],
): void {
  const fix =
    name === 'notes'
      ? 'Give it the next number: the number of a note is kept for good.'
      : 'Change it, or join the entry to the other.';
  values.forEach((value, i) => {
    if (value !== undefined && values.indexOf(value) < i)
      at(name, [i, key], `“${String(value)}” a second time`, [`each “${key}” once`, fix]);
  });
}

export const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** The words of every passage in both languages, by document and anchor, in reading order. */
type Texts = ReadonlyMap<string, PassageText>;

interface PassageText extends PerLang<string> {
  /** Its own lines, without those of its items. */
  readonly lines: PerLang<readonly string[]>;
  readonly folded: PerLang<string>;
  /** Whether it is printed as a block of its own, which is how an index counts passages. */
  readonly block: boolean;
}

/** The texts that editorial matter is checked against. */
export function textsOf(documents: readonly Document[]): Texts {
  return new Map(
    documents.flatMap((document) =>
      blockPairs(document).flatMap(({ anchor: block, lines: all }) =>
        [...new Set(all.fr.map(({ anchor }) => anchor))].map((anchor): [string, PassageText] => {
          const lines = inEach((lang) => all[lang].filter((line) => line.anchor === anchor).map(printed));
          const isBlock = anchor === block;
          const words = inEach((lang) => (isBlock ? printedWords(all[lang]) : lines[lang].join(' ')));
          const folded = inEach((lang) => smallLetters(words[lang]));
          return [`${document.id}/${anchor}`, { ...words, lines, folded, block: isBlock }];
        }),
      ),
    ),
  );
}
