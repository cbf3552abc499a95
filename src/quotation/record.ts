import { rangeFragment } from '../edition/range.ts';
import type { Lang, PerLang } from '../edition/types.ts';
import type { Verdict, VerdictKind } from './check-quotation.ts';
import { placesOf } from './piece.ts';
import { anchorsOf, type Located, type SourceText } from './searched-text.ts';

/** The digests of the passages and the date of the edition, as the receipt of the site has them. */
export interface PublishedDigests {
  readonly edition: string;
  readonly documents: readonly {
    readonly id: string;
    readonly passages: readonly { readonly anchor: string; readonly sha256: PerLang<string> }[];
  }[];
}

/** A passage that a quotation is from, for the record. */
export interface RecordedPassage {
  readonly place: Located;
  readonly from: string;
  readonly to: string;
  /** The words of each language with a sentence on either side. */
  readonly texts: readonly {
    readonly source: SourceText;
    readonly text: string;
    readonly sha256: readonly string[];
  }[];
}

/** What the address of a record says, so that it can be told later whether anything has changed. */
export interface Recorded {
  readonly verdict: VerdictKind;
  readonly edition: string;
  readonly sha256: string;
  readonly quotation: string;
}

/** The passages of a verdict, each once, in the language of the quotation and in the other. */
export function recordedPassages(
  { pieces }: Verdict,
  sources: readonly SourceText[],
  digests: PublishedDigests,
): RecordedPassage[] {
  const places = pieces.flatMap((piece) => placesOf(piece).slice(0, 1));
  const passages = new Map<string, RecordedPassage>();
  for (const place of places) {
    const [from, to] = anchorsOf(place);
    const key = `${place.source.document} ${rangeFragment(from, to)}`;
    if (passages.has(key)) continue;
    const others = sources.filter(
      ({ document, lang }) => document === place.source.document && lang !== place.source.lang,
    );
    const texts = [place.source, ...others].map((source) => ({
      source,
      text: surroundings(place, source),
      sha256: digestsOf(place, source.lang, digests),
    }));
    passages.set(key, { place, from, to, texts });
  }
  return [...passages.values()];
}

/** The sentences of the passage, with the one before and the one after; of another language, those of the same number. */
function surroundings({ source, start, end }: Located, shown: SourceText): string {
  const [first, last] = [source.tokens[start], source.tokens[end - 1]];
  const lines = shown.text.lines.slice(first?.line, (last?.line ?? 0) + 1);
  if (!first || first.line !== last?.line) return lines.map(({ text }) => text).join('\n');
  const own = sentencesOf(source.text.lines[first.line]?.text ?? '');
  const sentences = sentencesOf(lines[0]?.text ?? '');
  if (own.length !== sentences.length) return sentences.join('');
  const ends = own.map((_, i) => own.slice(0, i + 1).join('').length);
  const from = ends.findIndex((at) => at > first.start);
  const to = ends.findIndex((at) => at >= last.end);
  return sentences
    .slice(Math.max(0, from - 1), to + 2)
    .join('')
    .trim();
}

const sentencesOf = (text: string): string[] =>
  text.match(/[^.!?]+(?:[.!?](?!\s)[^.!?]*)*[.!?]*\s*/g) ?? [text];

/** The digests of every passage of the receipt that a place touches. */
function digestsOf({ source, start, end }: Located, lang: Lang, { documents }: PublishedDigests): string[] {
  const passages = documents.find(({ id }) => id === source.document)?.passages ?? [];
  const anchors = source.tokens.slice(start, end).map(({ line }) => source.text.lines[line]?.anchor ?? '');
  const found = [...new Set(anchors)].map(
    (anchor) =>
      passages.find((passage) => passage.anchor === anchor) ??
      passages.find((passage) => anchor.startsWith(`${passage.anchor}.`)),
  );
  return [...new Set(found.map((passage) => passage?.sha256[lang] ?? ''))].filter(Boolean);
}

/** A beginning of a digest that no two passages share. */
const SHORT_DIGEST = 12;

const digestOf = (passages: readonly RecordedPassage[]): string =>
  passages
    .flatMap(({ texts }) => texts[0]?.sha256 ?? [])
    .map((digest) => digest.slice(0, SHORT_DIGEST))
    .join('.');

/** Longer addresses are cut by the programs that pass them on. */
const LONGEST = 30_000;

/** The fragment that opens the page at this verdict; nothing if the quotation is too long for an address. */
export function recordFragment(
  verdict: VerdictKind,
  quotation: string,
  passages: readonly RecordedPassage[],
  { edition }: PublishedDigests,
): string | undefined {
  const said = { verdict, edition, sha256: digestOf(passages), quotation };
  const fragment = Object.entries(said)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
  return fragment.length > LONGEST ? undefined : fragment;
}

/** Programs that make links of addresses leave out a mark at the end. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(
    /[!'()*.~_-]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What the fragment of an address records; nothing if it records nothing. */
export function readRecord(hash: string): Recorded | undefined {
  const values = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  const quotation = values.get('quotation');
  if (quotation === null) return undefined;
  const [verdict, edition, sha256] = ['verdict', 'edition', 'sha256'].map((name) => values.get(name) ?? '');
  return { verdict: verdict as VerdictKind, edition: edition ?? '', sha256: sha256 ?? '', quotation };
}

/** Whether the text has changed since an address was made, as far as the quotation is concerned. */
export const hasChanged = (
  recorded: Recorded,
  verdict: VerdictKind,
  passages: readonly RecordedPassage[],
): boolean =>
  // An address with a quotation alone was made by hand.
  recorded.edition !== '' && (recorded.verdict !== verdict || recorded.sha256 !== digestOf(passages));
