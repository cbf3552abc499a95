import { HYPHEN } from './text/forms.ts';
import type { Span } from './text/words.ts';

/**
 * What the fragment of an address asks for: a passage (`3.4`), or a range (`2.1-2.3`). Only the anchors of the
 * document's lines, in order, are needed to tell.
 */
export interface PassageRange {
  readonly from: string;
  /** The last passage; the same as `from` for one alone. */
  readonly to: string;
  /** Whether the address names exactly this, rather than something near it. */
  readonly exact: boolean;
}

/** Longer fragments name no passage and are ignored. */
const LONGEST = 64;

/** Not a hyphen, nor any of the dashes that people and writing programs make of it. */
const NAME = HYPHEN.replace('[', '[^');

const RANGE = new RegExp(`^(${NAME}+)${HYPHEN}+(${NAME}+)$`, 'u');

const ANCHOR = /^(?:[a-z]+|\d{1,4})(?:\.\d{1,4}){0,3}/;

/** The fragment of a range. */
export const rangeFragment = (from: string, to: string): string => (from === to ? from : `${from}-${to}`);

/**
 * The range that a fragment names, or the nearest one; nothing if it resembles none.
 * @param anchors of the lines of a document, in order, possibly repeated
 */
export function rangeOf(fragment: string, anchors: readonly string[]): PassageRange | undefined {
  if (fragment.length > LONGEST) return undefined;
  const known = new Set(anchors.flatMap(withParents));
  const [, first = fragment, last = first] = RANGE.exec(fragment.replace(/\s/g, '')) ?? [];
  const from = nearest(first, known);
  const to = nearest(last, known) ?? from;
  if (from === undefined || to === undefined) return undefined;
  // A name such as `preamble` belongs to several passages and is no passage itself.
  const place = (start: string, end: string, exact: boolean): PassageRange => ({
    from: anchors.includes(start) ? start : (anchors.find(belongsTo(start)) ?? start),
    to: anchors.includes(end) ? end : (anchors.findLast(belongsTo(end)) ?? end),
    exact,
  });
  if (!span(from, to, anchors)) return place(to, from, false);
  return place(from, to, from === first && to === last);
}

/**
 * The lines from the first of one passage to the last of another, as positions among `anchors` without the end.
 * Nothing if the second begins before the first, or one is missing.
 */
export function span(from: string, to: string, anchors: readonly string[]): Span | undefined {
  const start = anchors.findIndex(belongsTo(from));
  const begin = anchors.findIndex(belongsTo(to));
  const end = anchors.findLastIndex(belongsTo(to)) + 1;
  return start < 0 || begin < start ? undefined : { start, end };
}

const belongsTo = (whole: string) => (anchor: string) => anchor === whole || anchor.startsWith(`${whole}.`);

const withParents = (anchor: string): string[] =>
  anchor.split('.').map((_, i, steps) => steps.slice(0, i + 1).join('.'));

const parentOf = (anchor: string) => anchor.slice(0, Math.max(0, anchor.lastIndexOf('.')));

/** The anchor itself if it exists; otherwise the one with the nearest number at the first missing level. */
function nearest(wanted: string, known: ReadonlySet<string>): string | undefined {
  const [found] = ANCHOR.exec(wanted.trim().toLowerCase()) ?? [];
  if (found === undefined) return undefined;
  const missing = withParents(found).find((anchor) => !known.has(anchor));
  if (missing === undefined) return found;
  const parent = parentOf(missing);
  const siblings = [...known].filter((anchor) => parentOf(anchor) === parent);
  return closest(missing, siblings) ?? (parent === '' ? undefined : parent);
}

const lastNumber = (anchor: string) => Number(anchor.slice(anchor.lastIndexOf('.') + 1));

/** The anchor with the nearest last number. */
function closest(wanted: string, anchors: readonly string[]): string | undefined {
  const distance = (anchor: string) => Math.abs(lastNumber(anchor) - lastNumber(wanted));
  return anchors
    .filter((anchor) => !Number.isNaN(distance(anchor)))
    .sort((a, b) => distance(a) - distance(b))[0];
}
