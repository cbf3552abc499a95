import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceTo } from '../model/apparatus.ts';
import type { Place } from '../model/apparatus.ts';
import { printedPassages } from '../model/printed.ts';
import type { Edition } from '../model/types.ts';

/** A line of the source text as it stands, and the passages that it is a part of: none for a blank line. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly places: readonly Place[];
}

const WHITE_SPACE = /\s/u;

/**
 * The lines of the source and, for each, the passages of the edition whose characters stand on it: both
 * texts are gone through together, white space apart. From the first character on in which they part,
 * lines have no passage; {@link checkSourceLines} says so.
 */
export function sourceLines(edition: Edition, source: string): SourceLine[] {
  const printed = printedCharacters(edition);
  let next = printed.next();
  return source
    .replace(/\n$/, '')
    .split('\n')
    .map((text, index): SourceLine => {
      const places = new Map<string, Place>();
      for (const character of text) {
        if (WHITE_SPACE.test(character)) continue;
        if (next.done || next.value.character !== character) {
          next = { done: true, value: undefined };
          break;
        }
        const { place } = next.value;
        places.set(referenceTo(place), place);
        next = printed.next();
      }
      return { number: index + 1, text, places: [...places.values()] };
    });
}

/** Every character of the source's language that is printed, white space apart, and where it stands. */
function* printedCharacters({
  documents,
  source,
}: Edition): Generator<{ character: string; place: Place }, undefined> {
  for (const document of documents) {
    for (const { anchor, lines } of printedPassages(document, source.lang)) {
      const place = { document: document.id, anchor };
      for (const { text } of lines) {
        for (const character of text) if (!WHITE_SPACE.test(character)) yield { character, place };
      }
    }
  }
  return undefined;
}

/** The source text of an edition, from the content folder. */
export const readSource = (content: string, { source }: Edition): string =>
  readFileSync(join(content, source.file), 'utf8');

/**
 * Every line with words has its passage, and every passage its lines.
 * @throws {Error} naming what has none
 */
export function checkSourceLines(edition: Edition, lines: readonly SourceLine[]): void {
  const astray = lines.find(({ text, places }) => text.trim() !== '' && places.length === 0);
  if (astray) throw new Error(`Line ${String(astray.number)} of the source has no passage: ${astray.text}`);
  const placed = new Set(lines.flatMap(({ places }) => places.map(referenceTo)));
  for (const document of edition.documents) {
    for (const { anchor } of printedPassages(document, edition.source.lang)) {
      if (!placed.has(`${document.id}/${anchor}`)) {
        throw new Error(`The passage ${document.id}/${anchor} has no line of the source.`);
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
  // An item has no lines of its own here: it stands in those of its paragraph.
  const own =
    inIt.length > 0 ? inIt : having((block) => anchor.startsWith(`${block}.`) && block.includes('.'));
  const [first, last] = [own.at(0), own.at(-1)];
  return first && last && { first: first.number, last: last.number };
}
