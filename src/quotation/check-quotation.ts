import { compare } from './compare-words.ts';
import type { SegmentComparison } from './compare-words.ts';
import { exactPlaces, likelyPlace } from './locate.ts';
import type { Located } from './locate.ts';
import { LONGEST, segmentsOf } from './pasted.ts';
import type { Segment } from './pasted.ts';
import type { SourceText } from './searched-text.ts';

/** The result for one part of a quotation: word for word, with differences, or not found. */
export type QuotedPart =
  | { readonly kind: 'exact'; readonly text: string; readonly places: readonly [Located, ...Located[]] }
  | ({ readonly kind: 'altered' } & SegmentComparison)
  | { readonly kind: 'missing'; readonly text: string };

export interface Verdict {
  readonly kind: 'empty' | 'exact' | 'reordered' | 'altered' | 'absent';
  readonly parts: readonly QuotedPart[];
  /** Whether only the beginning of the pasted text was checked. */
  readonly cut: boolean;
}

/** A quotation shares at least this much of its letters with the text; otherwise it is another text. */
const LEAST_SHARE = 0.6;

/** Looks for a quotation in all texts, in bounded time, so that no paste can hang a page. */
export function checkQuotation(pasted: string, sources: readonly SourceText[]): Verdict {
  const readings = segmentsOf(pasted).map((segments) => partsOf(segments, sources));
  const parts = readings.sort((a, b) => differences(a) - differences(b))[0] ?? [];
  return { kind: kindOf(parts), parts, cut: pasted.length > LONGEST };
}

function partsOf(segments: readonly Segment[], sources: readonly SourceText[]): QuotedPart[] {
  let previous: Located | undefined;
  return segments.map((segment) => {
    const part = partOf(segment, sources, previous);
    previous = foundIn(part) ?? previous;
    return part;
  });
}

function partOf(segment: Segment, sources: readonly SourceText[], previous: Located | undefined): QuotedPart {
  const text = segment.text.replace(/\s+/g, ' ').trim();
  const [first, ...others] = exactPlaces(segment, sources);
  if (first) {
    // If there are several places, the next one after the previous part counts.
    const all = [first, ...others] as const;
    const next = all.find((place) => follows(previous, place));
    return { kind: 'exact', text, places: next && previous ? [next] : all };
  }
  const likely = likelyPlace(segment, sources);
  const comparison = likely && compare(segment, likely);
  if (comparison && comparison.share >= LEAST_SHARE) {
    if (comparison.runs.every(({ kind }) => kind === 'same')) {
      return { kind: 'exact', text, places: [comparison.found] };
    }
    return { kind: 'altered', ...comparison };
  }
  return { kind: 'missing', text };
}

const foundIn = (part: QuotedPart): Located | undefined =>
  part.kind === 'exact' ? part.places[0] : part.kind === 'altered' ? part.found : undefined;

const follows = (previous: Located | undefined, { source, start }: Located): boolean =>
  !previous || (previous.source === source && start >= previous.end);

function kindOf(parts: readonly QuotedPart[]): Verdict['kind'] {
  if (parts.length === 0) return 'empty';
  if (parts.every(({ kind }) => kind === 'missing')) return 'absent';
  if (parts.some(({ kind }) => kind !== 'exact')) return 'altered';
  const places = parts.map(foundIn).filter((place) => place !== undefined);
  return places.every((place, i) => follows(places[i - 1], place)) ? 'exact' : 'reordered';
}

const differences = (parts: readonly QuotedPart[]): number =>
  parts.reduce(
    (sum, part) => sum + (part.kind === 'missing' ? 1000 : part.kind === 'altered' ? part.runs.length : 0),
    0,
  );
