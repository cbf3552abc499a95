import { readFragment } from '../edition/fragment.ts';
import { rangeFragment, rangeOf } from '../edition/range.ts';
import { bare } from '../edition/text/forms.ts';
import { MEANINGS, type Meaning } from './reference-words.ts';

/** A document with what references to it are read by. */
export interface CitableDocument {
  readonly id: string;
  /** Its folders in addresses. */
  readonly slugs: readonly string[];
  /** Words that name it, as they are compared. */
  readonly names: readonly string[];
  /** All its passages, in order. */
  readonly anchors: readonly string[];
}

/** A passage or a range that a query names. */
export interface ReadReference {
  readonly document: string;
  readonly from: string;
  readonly to: string;
  /** The anchors that were asked for, if there is no such place and this is only the nearest. */
  readonly missing?: readonly [from: string, to: string];
}

/** So many are offered for one query. */
const MOST = 3;

/** No part of a document has so many; larger numbers are dates, prices and the like. */
const LARGEST = 20;

/**
 * The passages that a query names, in any usual way of writing a reference, French or English: `3.4`, `§ 3.1`,
 * `sect. 3, par. 4`, `paragraphe 2 du préambule`, `3.1–3.4`, an address of this site.
 * @param titleWords words of titles: they may stand in a reference and mean nothing in it; as they are compared
 */
export function readReferences(
  query: string,
  documents: readonly CitableDocument[],
  titleWords: ReadonlySet<string>,
): ReadReference[] {
  const words = query.trim().split(/\s+/);
  const link = words.find((word) => /^\P{L}*https?:/iu.test(word)) ?? query.trim();
  const address = ADDRESS.exec(link.replace(/^[<("«“\s]+/u, ''));
  const found = address
    ? inAddress(address[1] ?? '', address[2], documents)
    : inWords(query, documents, titleWords);
  const keyOf = ({ document, from, to }: ReadReference) => `${document} ${from} ${to}`;
  return [...new Map(found.map((each) => [keyOf(each), each])).values()].slice(0, MOST);
}

/** An address: a path with letters and a slash in it, or a fragment, or both, and no space. */
const ADDRESS = /^(?=#|%23|\S*\/\S*\p{L}|\p{L}\S*\/)([^\s#%]*)(?:(?:#|%23)(\S*))?$/iu;

/** The passage of an address, under whatever base the site is served. */
function inAddress(
  path: string,
  hash: string | undefined,
  documents: readonly CitableDocument[],
): ReadReference[] {
  // What a sentence puts after an address is no part of it.
  const withoutMarks = (text: string) => text.replace(/[^\p{L}\p{N}]+$/u, '');
  const folders = withoutMarks(path.replace(/[?&].*$/, '')).split('/');
  const last = folders.findLast((folder) => folder !== '') ?? '';
  const { fragment } = readFragment(hash ?? last);
  const named = documents.filter(({ slugs }) => slugs.some((slug) => folders.includes(slug)));
  const [from = '', to = from] = withoutMarks(fragment).split(/[-–]/);
  return placesOf(from, to, path === '' ? documents : named);
}

type Token = Meaning | { readonly kind: 'dot' | 'name' };

/** Some numbers that belong together, and the level of the part that they count: 0 for sections. */
interface Numbers {
  level: number | undefined;
  readonly all: number[];
  readonly isOrdinal?: boolean;
}

/** One end of a reference. */
interface Side {
  /** The separator before it. */
  readonly after: 'to' | 'and';
  readonly head: string | undefined;
  readonly groups: readonly Numbers[];
  /** Whether it says in so many words that it is a reference. */
  readonly named: boolean;
}

function inWords(
  query: string,
  documents: readonly CitableDocument[],
  titleWords: ReadonlySet<string>,
): ReadReference[] {
  const called = new Set<CitableDocument>();
  const runs: Token[][] = [[]];
  const text = bare(query).replace(NO_PLACE, ' ');
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const naming = documents.filter(({ names }) => names.includes(word));
    for (const document of naming) called.add(document);
    const isName = naming.length > 0 || titleWords.has(word);
    const token =
      tokenOf(word, runs.at(-1) ?? [], text.slice(index + word.length)) ?? (isName ? NAME : undefined);
    if (token) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  const isAlone = runs.length === 1;
  return runs.flatMap((run) =>
    referencesIn(run).flatMap(([first, last]) => {
      const numbers = [...numbersOf(first), ...numbersOf(last)];
      const isSmall = numbers.every((number) => number <= LARGEST);
      const named = first.named || (isAlone && isSmall && called.size > 0);
      const ofParagraph = called.size > 0 || first.groups[0]?.level === 1;
      const asked = called.size > 0 ? [...called] : documents;
      const places = placesOf(anchorOf(first), anchorOf(last), asked, ofParagraph);
      const exact = places.filter(({ missing }) => missing === undefined);
      // Among other words only a number counts that is in so many words a reference.
      if (!isAlone) return named && numbers.length > 0 ? exact : [];
      // The numbers of an agenda are not those of its lines here.
      if (named) return first.head === 'agenda' && !isSmall ? exact : places;
      // Numbers alone may be anything; only two with a dot between them can mean a place that does not exist.
      if (numbersOf(first).length === 1 && run.includes(NAME)) return [];
      return isSmall && /\d\s?[.·(]/.test(text) ? places : exact;
    }),
  );
}

const NAME: Token = { kind: 'name' };

/** Words with the full stop of an abbreviation, numbers, ordinals in figures, signs. */
const WORDS = /\d+(?:[a-z]{1,4}\b)?|\p{L}+(?:\.(?!\d))?|[§¶]+|\.{2,}|\S/gu;
/** A date, the symbol of a document, the number of another note (`(n 4)`), and remarks in square brackets. */
const NO_PLACE = /\d{1,2}(?:er)? \p{L}{3,9} \d{4}|\b[as]\/\d+\/[\p{L}\d…./]+|\(n\.? ?\d+\)|\[\D*\]/gu;
/** `4`, `4ff.` */
const NUMBER = /^(\d+)(?:ff?|s|sqq?)?$/;
const ORDINAL = /^(\d+)(?:er|ere|re|e|eme|ieme|d|de|nd|rd|st|th)$/;

function tokenOf(word: string, run: readonly Token[], rest: string): Token | undefined {
  const before = run.at(-1);
  // `03.04` is a date.
  const [, figures] = NUMBER.exec(word) ?? [];
  if (figures !== undefined)
    return { kind: 'number', number: /^0\d/.test(word) ? Infinity : Number(figures) };
  const [, ordinal] = ORDINAL.exec(word) ?? [];
  if (ordinal !== undefined) return { kind: 'ordinal', number: Number(ordinal) };
  if (/^[.:/·(]$/.test(word)) return { kind: 'dot' };
  const meaning = MEANINGS.get(word) ?? MEANINGS.get(word.replace(/\.$/, ''));
  // `2.3 (c)`
  if (rest.startsWith(')') && /^[a-h]$/.test(word) && isInParagraph(run))
    return { kind: 'number', number: word.charCodeAt(0) - 96 };
  // `section III`, `sections III à V`, `III.4`, but not every `un` or `v`.
  const counts =
    /^[ivx]{2,}$/.test(word) ||
    before?.kind === 'unit' ||
    before?.kind === 'head' ||
    /^\.\d/.test(rest) ||
    (before !== undefined && /^(?:to|and|dot)$/.test(before.kind) && run.at(-2)?.kind === 'number');
  if (meaning?.kind === 'number' && !counts) return undefined;
  // Numbers of money are no places.
  return meaning ?? (/^[^\p{L}\p{N}%$€£]$/u.test(word) ? { kind: 'filler' } : undefined);
}

/** Whether a paragraph has been named, of which an item may follow. */
function isInParagraph(run: readonly Token[]): boolean {
  const numbers = run.filter((token) => token.kind === 'number' && token.number <= LARGEST);
  return numbers.length > 1 || run.some((token) => token.kind === 'unit' && token.level === 2);
}

/** The references that some words make, each with its first and its last passage. */
function referencesIn(run: readonly Token[]): (readonly [Side, Side])[] {
  const sides: Side[] = [];
  for (const side of sidesOf(run)) {
    const before = sides.at(-1);
    sides.push(before ? continued(side, before) : side);
  }
  return sides.flatMap((side, i) => {
    const next = sides[i + 1];
    if (i > 0 && side.after === 'to') return [];
    if (next?.after !== 'to') return [[side, side] as const];
    // `paragraphs 2 to 4 of section 3`
    return [
      [
        {
          ...side,
          head: side.head ?? (numbersOf(next).length > 0 ? next.head : undefined),
          groups: [...above(side.groups, next), ...side.groups],
        },
        next,
      ],
    ];
  });
}

/** The ends of references, cut at `to` and `and`. */
function sidesOf(run: readonly Token[]): Side[] {
  const cuts: { after: Side['after']; tokens: Token[] }[] = [{ after: 'and', tokens: [] }];
  run.forEach((token, i) => {
    const isCut = token.kind === 'to' || token.kind === 'and';
    // `3.1, 3.4`
    const isNext = token.kind === 'number' && run[i - 1]?.kind !== 'dot' && run[i + 1]?.kind === 'dot';
    if (isCut || (isNext && cuts.at(-1)?.tokens.some(({ kind }) => kind === 'dot')))
      cuts.push({ after: isCut ? token.kind : 'and', tokens: [] });
    if (!isCut) cuts.at(-1)?.tokens.push(token);
  });
  return cuts.flatMap(({ after, tokens }) => sideOf(tokens, after) ?? []);
}

function sideOf(tokens: readonly Token[], after: Side['after']): Side | undefined {
  const groups: Numbers[] = [];
  let head: string | undefined;
  let level: number | undefined;
  let named = false;
  for (const [i, token] of tokens.entries()) {
    const last = groups.at(-1);
    if (token.kind === 'head') ({ head } = token);
    else if (token.kind === 'unit') {
      // `third section` as well as `section 3`
      if (last && tokens[i - 1]?.kind === 'ordinal') last.level = token.level;
      else ({ level } = token);
      named ||= token.plain && token.level < 2;
    } else if (token.kind === 'number' || token.kind === 'ordinal') {
      if (last && tokens[i - 1]?.kind === 'dot' && tokens[i - 2]?.kind === 'number')
        last.all.push(token.number);
      else groups.push({ level, all: [token.number], isOrdinal: token.kind === 'ordinal' });
      level = undefined;
    }
  }
  // `the third` of what?
  if (head === undefined && groups.some((group) => group.isOrdinal && group.level === undefined))
    return undefined;
  // Names of parts are ordinary words as well, but for those of the preamble and the signatures.
  if (groups.length === 0 && (head === undefined || head === 'agenda')) return undefined;
  return { after, head, groups: inOrder(groups), named: named || head !== undefined };
}

/** From the largest part to the smallest, where each says which it is; what stands before may be a date. */
function inOrder(groups: readonly Numbers[]): readonly Numbers[] {
  const first = Math.max(
    0,
    groups.findIndex(({ level }) => level !== undefined),
  );
  const isDated = groups.slice(0, first).some(({ all }) => all.some((number) => number > LARGEST));
  const kept = isDated ? groups.slice(first) : groups;
  const levels = kept.map(({ level, all }) => level ?? (all.length > 1 ? 0 : undefined));
  if (levels.includes(undefined)) return kept;
  return kept
    .map((group, i) => ({ group, level: levels[i] ?? 0 }))
    .sort((a, b) => a.level - b.level)
    .map(({ group }) => group);
}

/** What a side leaves out, because the one before it has said it: `3.1–4`, `section 2, paragraphs 1 and 3`. */
function continued(side: Side, before: Side): Side {
  const [first, ...rest] = side.groups;
  const isFuller = numbersOf(side).length > numbersOf(before).length;
  const head = side.head ?? (isFuller ? undefined : before.head);
  if (!first) return { ...side, head };
  const level = first.level ?? (first.all.length === 1 ? before.groups.at(-1)?.level : undefined);
  const groups = inOrder([{ ...first, level }, ...rest]);
  const whole = {
    ...side,
    head,
    named: side.named || before.named,
    groups: [...above(groups, before), ...groups],
  };
  const known = numbersOf(before);
  const missing = known.length - numbersOf(whole).length;
  const [next = 0] = first.all;
  // `1.6–2` goes on to section 2, not back to 1.2, and `5.1.3–5.2` names both in full.
  const isFull = first.all.length > 1 || next < (known.at(-1) ?? 0);
  if (missing <= 0 || isFull || first.level !== undefined || rest.length > 0) return whole;
  return { ...whole, groups: [{ level: undefined, all: known.slice(0, missing) }, ...whole.groups] };
}

/** The larger parts that another side names, and these do not. */
const above = ([first]: readonly Numbers[], { groups }: Side): Numbers[] =>
  groups.filter(({ level }) => level !== undefined && first?.level !== undefined && level < first.level);

const numbersOf = ({ groups }: Side): number[] => groups.flatMap(({ all }) => all);

const anchorOf = (side: Side): string => [side.head ?? [], ...numbersOf(side)].flat().join('.');

/** The passages from one anchor to another; where no document has them, the nearest that there are. */
function placesOf(
  from: string,
  to: string,
  documents: readonly CitableDocument[],
  ofParagraph = false,
): ReadReference[] {
  const found = documents.flatMap(({ id, anchors }): ReadReference[] => {
    // A document without sections names its paragraphs after itself.
    const isPlain = ofParagraph && !anchors.some((anchor) => /^\d/.test(anchor));
    const [first, last] = [from, to].map((anchor) =>
      isPlain && /^\d+$/.test(anchor) ? `${id}.${anchor}` : anchor,
    ) as [string, string];
    const forwards = rangeOf(rangeFragment(first, last), anchors);
    const backwards = forwards?.exact ? forwards : rangeOf(rangeFragment(last, first), anchors);
    const place = backwards?.exact ? backwards : forwards;
    if (!place) return [];
    return [
      {
        document: id,
        from: place.from,
        to: place.to,
        ...(place.exact ? {} : { missing: [first, last] as const }),
      },
    ];
  });
  const exact = found.filter(({ missing }) => missing === undefined);
  return exact.length > 0 ? exact : found;
}
