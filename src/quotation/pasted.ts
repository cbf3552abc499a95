import { cleaned } from '../edition/text/forms.ts';
import { tokensOf } from '../edition/text/tokens.ts';
import type { Token } from '../edition/text/tokens.ts';

/** A part of a quotation between two omissions, without the punctuation at its ends. */
export interface Segment {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Longer than the whole edition in one language; the rest is ignored. */
export const LONGEST = 40_000;

/** A limit on omissions, so that a page of dots does not keep the browser busy. */
const MOST_SEGMENTS = 50;

const OMISSION = /[[(]\s*\.(?:\s?\.){2,}\s*[\])]|\.(?:\s?\.){2,}/;

/** The number or dash of a paragraph or an item, or its address (`3.4`), at the beginning of a line. */
const LABEL =
  /^[^\S\n]*(?:\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}|[-–—•¶])[^\S\n]+/gm;

/** A remark of the person who quotes about the words before it, not part of the text. */
const SIC = /\s?[[(]\s?sic\s?!?\s?[\])]/gi;

/** A letter whose case the person who quotes has changed: `[N]ous`. */
const TURNED = /\[(\p{L})\](?=\p{L})/gu;

/** A word divided at the end of a line, or one with a hyphen there. */
const DIVIDED = /(?<=\p{L})-[^\S\n]*\n\s*(?=\p{Ll})/gu;

/**
 * The pasted text as parts to look for. There are several readings if words are divided at line ends, where a hyphen
 * may or may not belong to the word, and if letters are in brackets.
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
