import { SIGNATURES, TITLE } from './anchors.ts';
import type { IndexEntry } from './apparatus.ts';
import { bare } from './text/forms.ts';
import type { Document, Edition, Lang } from './types.ts';
import { pagePath } from './urls.ts';
import { blockPairs, type PrintedLine } from './walk.ts';

/** The folder of a theme: its name in plain letters. */
export const themeSlug = ({ name }: Pick<IndexEntry, 'name'>, lang: Lang): string =>
  bare(name[lang])
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The page of a theme: `/en/themes/water-and-energy/`. */
export const themePath = (theme: Pick<IndexEntry, 'name'>, lang: Lang) =>
  `${pagePath('themes', lang)}${themeSlug(theme, lang)}/`;

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
const passagesAt = (document: Document, listed: ReadonlySet<string>) =>
  blockPairs(document)
    .map(({ anchor, lines }) => ({
      anchor,
      lines: lines.fr.flatMap((fr, i) => {
        const shown = partIn(fr, listed);
        return shown ? [{ texts: { fr, en: lines.en[i] ?? fr }, isLead: shown === 'lead' }] : [];
      }),
    }))
    .filter(({ lines }) => lines.length > 0);

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
