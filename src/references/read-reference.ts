import { readFragment } from '../edition/fragment.ts';
import { rangeFragment, rangeOf } from '../edition/range.ts';
import { bare } from '../edition/text/forms.ts';
import { endsOf, isLoose, numbersOf, pathOf, readingsOf, type End, type PathPart } from './reference-ends.ts';
import { LARGEST, meaningOf, type Meaning } from './reference-words.ts';

/** A document with what references to it are read by. */
export interface CitableDocument {
  readonly id: string;
  readonly slugs: readonly string[];
  /** Words that name it, as they are compared. */
  readonly names: readonly string[];
  readonly anchors: readonly string[];
}

/** A passage or a range that a query names. */
export interface ReadReference {
  readonly document: string;
  readonly from: string;
  readonly to: string;
  /** The anchors that were asked for, if there is no such place and this is only the nearest. */
  readonly missing?: readonly [from: string, to: string];
  /** Whether it is one end of a range that goes from one document to another, which no range does. */
  readonly isApart?: true;
}

const MOST = 3;

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
  const asked = path === '' ? documents : named;
  const places = [false, true].map((backwards) => placesIn(asked, () => [from, to], backwards));
  return places.find((found) => found.some(isExact)) ?? places[0] ?? [];
}

/** Words with the full stop of an abbreviation, numbers (`II.` before another without its stop), ordinals in figures, signs. */
const WORDS = /\d+(?:[a-z]{1,4}\b)?|\b(?:i|[ivx]{2,})(?=\. ?\d)|\p{L}+(?:\.(?!\d))?|[§¶]+|\.{2,}|\S/gu;

const SIMPLER: readonly (readonly [RegExp, string])[] = [
  // A date, the symbol of a document, remarks in square brackets, a sum.
  [/\d{1,2}(?:er)? \p{L}{3,9} \d{4}|\b[as]\/\d+\/[\p{L}\d…./]+|\[\D*\]|^\d+ ?\+ ?\d+$/gu, ' '],
  // The number of a note: `3.4, note 2`, `(n 4)`.
  [/\(n ?\d+\)|\b(?:(?:foot)?notes?|fn\.?|n\.) ?\d+(?: ?(?:,|et|and|-) ?\d+)*(?![\d.]*\d)/g, ' '],
  // `2.3 lettre b`: elsewhere it is the name of a document.
  [/(\d\)?,? )lett(?:re|er) (?=\(?[a-h](?:\)|$))/g, '$1let. '],
  [/avant-derni\w+|next-to-last/g, 'penultimate'],
  [/\b(?:between|entre) (.+?) (?:and|et) /g, '$1 - '],
  // `Central Asia plus Japan`, but a sum is no reference.
  [/ plus (?=jap)/g, ' + '],
  // `第3条第4項`
  [/第?(\d+)[节節条條章]/g, ' section $1 '],
  [/第?(\d+)[项項段款]/g, ' paragraph $1 '],
];

/** Figures of Arabic and, where a part is counted, of Chinese and Japanese. */
const inFigures = (text: string) =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) % 16))
    .replace(/[一二三四五六七八九](?=[节節条條章项項段款])/g, (figure) =>
      String('一二三四五六七八九'.indexOf(figure) + 1),
    )
    .replace(/\u066b/g, '.');

function inWords(
  query: string,
  documents: readonly CitableDocument[],
  titleWords: ReadonlySet<string>,
): ReadReference[] {
  const runs: Meaning[][] = [[]];
  const text = SIMPLER.reduce((each, [pattern, by]) => each.replace(pattern, by), bare(inFigures(query)));
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const called = documents.filter(({ names }) => names.includes(word)).map(({ id }) => id);
    const name: Meaning = { kind: 'name', called };
    const token =
      meaningOf(word, runs.at(-1) ?? [], text.slice(index + word.length)) ??
      (called.length > 0 || titleWords.has(word) ? name : undefined);
    if (token) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  const isAlone = runs.length === 1;
  return runs.flatMap((tokens) => {
    const isCalled = tokens.some((token) => token.kind === 'name' && token.called.length > 0);
    return referencesIn(endsOf(tokens), documents).flatMap(({ places, first, numbers }) => {
      const isSmall = numbers.every((number) => number <= LARGEST);
      const named = first.named || (isAlone && isSmall && isCalled);
      const exact = places.filter(isExact);
      // Among other words only a number counts that is in so many words a reference.
      if (!isAlone) return named && numbers.length > 0 ? exact : [];
      // The numbers of an agenda are not those of its lines here.
      if (named) return first.head === 'agenda' && !isSmall ? exact : places;
      // Numbers alone may be anything; only two with a dot between them can mean a place that does not exist.
      const isSingle = numbersOf(first).length === 1;
      if (isSingle && tokens.some(({ kind }) => kind === 'name')) return [];
      return isSmall && /\d\s?[.·(]/.test(text) ? places : exact;
    });
  });
}

interface Reference {
  readonly places: readonly ReadReference[];
  readonly first: End;
  readonly numbers: readonly number[];
}

/** The references that some ends make: of all ways to complete them, the first that leads somewhere. */
function referencesIn(ends: readonly End[], documents: readonly CitableDocument[]): Reference[] {
  let before: readonly PathPart[] = [];
  let called = ends.flatMap((end) => end.called);
  return ends.flatMap((first, i) => {
    if (i > 0 && first.after === 'to') return [];
    const next = ends.findIndex(({ after }, k) => k > i && after !== 'to');
    // `3.1-3.2-3.3` goes from the first to the last.
    const last = ends.at(next < 0 ? -1 : next - 1) ?? first;
    const own = last === first ? [first] : [first, last];
    if (own.some((end) => end.called.length > 0)) called = own.flatMap((end) => end.called);
    // `paragraphs 2 to 4 of section 3`
    const whole = ends.slice(i + 1).find(({ head, groups }) => groups.length > (head === undefined ? 1 : 0));
    const context = before.length > 0 || !whole ? before : pathOf(whole);
    const ways = readingsOf(first, context).flatMap((from) =>
      (last === first ? [from] : readingsOf(last, from)).map((to) => [from, to] as const),
    );
    const ofParagraph = called.length > 0 || Math.floor(first.groups[0]?.level ?? 0) === 1;
    const placesOf = ([from, to]: Way, ids: readonly string[], backwards = false) =>
      placesIn(
        documents.filter(({ id }) => ids.length === 0 || ids.includes(id)),
        (document) => [anchorIn(from, document, ofParagraph), anchorIn(to, document, ofParagraph)],
        backwards,
      );
    const [way = [[], []]] = ways;
    const found = [false, true]
      .flatMap((backwards) => ways.map((each) => ({ way: each, places: placesOf(each, called, backwards) })))
      .find(({ places }) => places.some(isExact)) ?? { way, places: placesOf(way, called) };
    [, before] = found.way;
    // A range from one document to another is none.
    const apart =
      found.places.some(isExact) || last === first || isLoose(last)
        ? []
        : own.map((end, at) => placesOf([way[at] ?? [], way[at] ?? []], end.called).filter(isExact));
    const isApart = apart.length > 0 && apart.every(({ length }) => length > 0);
    const places = isApart ? apart.flat().map((place) => ({ ...place, isApart })) : found.places;
    return [{ places, first, numbers: own.flatMap(numbersOf) }];
  });
}

type Way = readonly [from: readonly PathPart[], to: readonly PathPart[]];

const isExact = ({ missing }: ReadReference): boolean => missing === undefined;

/** The anchor of some parts in a document; a document without sections names its paragraphs after itself. */
function anchorIn(path: readonly PathPart[], { id, anchors }: CitableDocument, ofParagraph: boolean): string {
  const isPlain = ofParagraph && path.length === 1 && !anchors.some((anchor) => /^\d/.test(anchor));
  return path.reduce((above, { part, level }) => {
    if (typeof part === 'string') return part;
    const parent = above === '' && isPlain ? `${id}.` : above && `${above}.`;
    if (part >= 0) return `${parent}${String(part)}`;
    const depth = parent === '' ? Math.floor(level) + 1 : parent.split('.').length;
    const inParent = (anchor: string) => (parent === '' ? /^\d/.test(anchor) : anchor.startsWith(parent));
    return anchors.filter((each) => inParent(each) && each.split('.').length === depth).at(part) ?? '';
  }, '');
}

/** The passages from one anchor to another in each document; where none has them, the nearest that there are. */
function placesIn(
  documents: readonly CitableDocument[],
  endsIn: (document: CitableDocument) => readonly [from: string, to: string],
  backwards: boolean,
): ReadReference[] {
  const found = documents.flatMap((document): ReadReference[] => {
    const ends = endsIn(document);
    const [from, to] = backwards ? [ends[1], ends[0]] : ends;
    const place = rangeOf(rangeFragment(from, to), document.anchors);
    if (!place) return [];
    const missing = place.exact ? {} : { missing: ends };
    return [{ document: document.id, from: place.from, to: place.to, ...missing }];
  });
  const exact = found.filter(isExact);
  return exact.length > 0 ? exact : found;
}
