import { SIGNATURES, TITLE } from './anchors.ts';
import type { IndexEntry } from './apparatus.ts';
import type { Document, Edition, PerLang } from './types.ts';
import { printedLines, type PrintedLine } from './walk.ts';

/** A line in both languages. */
export interface ThemeLine {
  readonly texts: PerLang<PrintedLine>;
  /** Not of the theme itself: the words that introduce an item of it. */
  readonly isLead: boolean;
}

/** What a theme has of one paragraph, heading or title. */
export interface ThemePassage {
  readonly anchor: string;
  readonly lines: readonly ThemeLine[];
}

/** The passages of a theme in reading order, document by document. */
export function themePassages(
  { documents }: Pick<Edition, 'documents'>,
  { places }: Pick<IndexEntry, 'places'>,
): { readonly document: Document; readonly passages: readonly ThemePassage[] }[] {
  return documents.flatMap((document) => {
    const anchors = places.filter((place) => place.document === document.id).map(({ anchor }) => anchor);
    const passages = passagesAt(document, new Set(anchors));
    return passages.length > 0 ? [{ document, passages }] : [];
  });
}

function passagesAt(document: Document, listed: ReadonlySet<string>): ThemePassage[] {
  const english = printedLines(document, 'en');
  const passages = new Map<string, ThemeLine[]>();
  printedLines(document, 'fr').forEach((fr, i) => {
    const en = english[i];
    const shown = partIn(fr, listed);
    if (en === undefined || shown === undefined) return;
    const anchor = paragraphOf(fr);
    const line = { texts: { fr, en }, isLead: shown === 'lead' };
    passages.set(anchor, [...(passages.get(anchor) ?? []), line]);
  });
  return [...passages].map(([anchor, lines]) => ({ anchor, lines }));
}

/** Whether a line belongs to the listed passages, or leads to one of them. A section stands for its heading alone. */
function partIn({ kind, anchor, within }: PrintedLine, listed: ReadonlySet<string>) {
  if (anchor === TITLE && kind !== 'title' && kind !== 'subtitle') return undefined;
  if (listed.has(anchor) || (anchor.startsWith(SIGNATURES) && listed.has(SIGNATURES))) return 'own';
  const itemsOf = (paragraph: string) => [...listed].some((other) => other.startsWith(`${paragraph}.`));
  if (kind === 'item') {
    const parent = within.at(-2) ?? '';
    return listed.has(parent) && !itemsOf(parent) ? 'own' : undefined;
  }
  return (kind === 'paragraph' || kind === 'opening') && itemsOf(anchor) ? 'lead' : undefined;
}

const paragraphOf = ({ kind, anchor, within }: PrintedLine) =>
  kind === 'item' ? (within.at(-2) ?? anchor) : anchor;
