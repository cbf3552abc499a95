import { SIGNATURES, TITLE } from './anchors.ts';
import type { IndexEntry } from './apparatus.ts';
import type { Document, Edition } from './types.ts';
import { blockOf, printedLines, type PrintedLine } from './walk.ts';

/** The passages of a theme in reading order, document by document. */
export function themePassages(
  { documents }: Pick<Edition, 'documents'>,
  { places }: Pick<IndexEntry, 'places'>,
) {
  return documents.flatMap((document) => {
    const anchors = places.filter((place) => place.document === document.id).map(({ anchor }) => anchor);
    const passages = passagesAt(document, new Set(anchors));
    return passages.length > 0 ? [{ document, passages }] : [];
  });
}

/** What a theme has of each paragraph, heading or title; `isLead` are words that only introduce an item of it. */
function passagesAt(document: Document, listed: ReadonlySet<string>) {
  const english = printedLines(document, 'en');
  const lines = printedLines(document, 'fr').flatMap((fr, i) => {
    const shown = partIn(fr, listed);
    return shown === undefined ? [] : [{ texts: { fr, en: english[i] ?? fr }, isLead: shown === 'lead' }];
  });
  const anchors = [...new Set(lines.map(({ texts }) => blockOf(texts.fr)))];
  return anchors.map((anchor) => ({
    anchor,
    lines: lines.filter(({ texts }) => blockOf(texts.fr) === anchor),
  }));
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
