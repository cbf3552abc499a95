import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceTo, type Place } from '../apparatus.ts';
import { blocksOf, printedWords } from '../walk.ts';
import type { Witness } from './source-digest.ts';

/** A line of the source text and the passages it is part of: none for a blank line. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly places: readonly Place[];
}

const WHITE_SPACE = /\s+/gu;

/**
 * The lines of a source and, for each, the passages whose characters it has. Both texts are compared in step, white
 * space apart; after the first difference, lines have no passage, and {@link checkSourceLines} says so.
 */
export function sourceLines(witness: Witness, source: string): SourceLine[] {
  const printed = charactersOf(witness);
  // The position in the printed text: the passage, and the character in it.
  let current = 0;
  let done = 0;
  let parted = false;
  return source
    .replace(/\n$/, '')
    .split('\n')
    .map((text, index): SourceLine => {
      const places = new Set<Place>();
      let rest = text.replace(WHITE_SPACE, '');
      while (rest !== '' && !parted) {
        const passage = printed[current];
        const left = passage?.characters.slice(done) ?? '';
        const length = Math.min(rest.length, left.length);
        parted = !passage || rest.slice(0, length) !== left.slice(0, length);
        if (passage && rest.codePointAt(0) === left.codePointAt(0)) places.add(passage.place);
        rest = rest.slice(length);
        done += length;
        if (done === passage?.characters.length) [current, done] = [current + 1, 0];
      }
      return { number: index + 1, text, places: [...places] };
    });
}

/** What is printed in the source's language, white space apart, and where it stands; nothing without a character. */
const charactersOf = ({ documents, source }: Witness): { place: Place; characters: string }[] =>
  documents.flatMap((document) =>
    blocksOf(document, source.lang)
      .map(({ anchor, lines }) => ({
        place: { document: document.id, anchor },
        characters: printedWords(lines).replace(WHITE_SPACE, ''),
      }))
      .filter(({ characters }) => characters !== ''),
  );

/** A source text, from the content folder. */
export const readSource = (content: string, { source }: Pick<Witness, 'source'>): string =>
  readFileSync(join(content, source.file), 'utf8');

/**
 * Checks that every line with words has its passage, and every passage its lines.
 * @throws {Error} naming those that do not
 */
export function checkSourceLines({ source, documents }: Witness, lines: readonly SourceLine[]): void {
  const astray = lines.find(({ text, places }) => text.trim() !== '' && places.length === 0);
  if (astray)
    throw new Error(`Line ${String(astray.number)} of content/${source.file} has no passage: ${astray.text}`);
  const placed = new Set(lines.flatMap(({ places }) => places.map(referenceTo)));
  for (const document of documents) {
    for (const { anchor } of blocksOf(document, source.lang)) {
      if (!placed.has(`${document.id}/${anchor}`)) {
        throw new Error(`The passage ${document.id}/${anchor} has no line of content/${source.file}.`);
      }
    }
  }
}

/** The first and the last line of a passage in the source. */
export function linesOfPlace(
  lines: readonly SourceLine[],
  document: string,
  anchor: string,
): { first: number; last: number } | undefined {
  const having = (test: (own: string) => boolean) =>
    lines.filter(({ places }) => places.some((place) => place.document === document && test(place.anchor)));
  const inIt = having((own) => own === anchor || own.startsWith(`${anchor}.`));
  // An item has no lines of its own here: it is part of its paragraph's.
  const own =
    inIt.length > 0 ? inIt : having((block) => anchor.startsWith(`${block}.`) && block.includes('.'));
  const [first, last] = [own.at(0), own.at(-1)];
  return first && last && { first: first.number, last: last.number };
}
