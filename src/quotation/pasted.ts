import { cleaned } from '../edition/text/forms.ts';
import { tokensOf } from '../edition/text/tokens.ts';
import type { Token } from '../edition/text/tokens.ts';

/** A part of a quotation between two omissions, without the punctuation at its ends. */
export interface Segment {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Longer than the whole edition in one language; what follows is not compared. */
export const LONGEST = 40_000;

/** No one leaves out more; a page of dots must not keep the browser busy. */
const MOST_SEGMENTS = 50;

const OMISSION = /[[(]\s*\.(?:\s?\.){2,}\s*[\])]|\.(?:\s?\.){2,}/;

/** The number or dash of a paragraph or an item, or its address (`3.4`), at the beginning of a line. */
const LABEL =
  /^[^\S\n]*(?:\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}|[-–—•¶])[^\S\n]+/gm;

/** What whoever quotes says of the words before it, and not the text. */
const SIC = /\s?[[(]\s?sic\s?!?\s?[\])]/gi;

/** A capital or small letter that whoever quotes has put for the other: `[N]ous`. */
const TURNED = /\[(\p{L})\](?=\p{L})/gu;

/** A word that was divided at the end of a line; or a word with a hyphen, at the end of a line. */
const DIVIDED = /(?<=\p{L})-[^\S\n]*\n\s*(?=\p{Ll})/gu;

/**
 * What was pasted, as the parts to look for. There are several readings where words are divided at the ends
 * of lines, because a hyphen there may be one of the word or not, and where a letter stands in brackets.
 */
export function segmentsOf(pasted: string): Segment[][] {
  const text = cleaned(pasted.slice(0, LONGEST).replace(/\r\n?|\u2028|\u2029/g, '\n')).replace(SIC, '');
  const letters = [
    text.replace(TURNED, (_, letter: string) => letter.toLowerCase()),
    text.replace(TURNED, (_, letter: string) => letter.toUpperCase()),
  ];
  const readings = new Set(
    letters.flatMap((each) => [each.replace(DIVIDED, ''), each.replace(DIVIDED, '-')]),
  );
  return [...readings].map((reading) =>
    reading
      .replace(LABEL, '')
      .split(OMISSION, MOST_SEGMENTS)
      .map((part) => ({ text: part, tokens: withoutOuterMarks(tokensOf(part)) }))
      .filter(({ tokens }) => tokens.length > 0),
  );
}

function withoutOuterMarks(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(({ isWord }) => isWord);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(({ isWord }) => isWord) + 1);
}
