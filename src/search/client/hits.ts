import { otherLang } from '../../i18n/format.ts';
import type { Lang, PerLang } from '../../edition/types.ts';
import type { FoundDocument } from '../config.ts';
import type { Ranked, ReadPassage } from './rank.ts';
import type { Span } from '../../edition/text/words.ts';

/** A passage that answers a query, as it is shown. */
export interface Hit extends ReadPassage {
  /** Address of the same passage in the other language. */
  readonly counterpart: string;
  /** Name of the document. */
  readonly name: string;
  /** The places of the words in the text, in order. */
  readonly spans: readonly Span[];
  /** Whether the text has everything that was asked for. */
  readonly whole: boolean;
  /** Whether the reader's page has it. */
  readonly here: boolean;
}

/** The context of a search: the page and the documents. */
export interface HitContext {
  readonly lang: Lang;
  /** The passages that the page shows. */
  readonly page: readonly ReadPassage[];
  readonly documents: Readonly<Record<string, PerLang<FoundDocument>>>;
}

/**
 * The hits of both languages in the order in which they are shown. What stands whole on the page comes first, so that it
 * keeps its place when the rest is found; then the passages of the page's language, and last those of the other.
 */
export function arrangeHits(
  own: readonly Ranked[],
  other: readonly Ranked[],
  clauses: number,
  context: HitContext,
): Hit[] {
  const describe = (each: Ranked) => hitOf(each, clauses, context);
  const ownHits = own.map(describe);
  // A passage is shown once, unless only the other language has everything that was asked for.
  const wholeOf = new Map(ownHits.map(({ document, anchor, whole }) => [`${document} ${anchor}`, whole]));
  const news = other.map(describe).filter(({ document, anchor, whole }) => {
    const known = wholeOf.get(`${document} ${anchor}`);
    return known === undefined || (whole && !known);
  });
  const group = ({ here, whole, lang }: Hit): number => {
    if (here && whole) return lang === context.lang ? 0 : 1;
    if (lang !== context.lang) return 4;
    return whole ? 2 : 3;
  };
  return [...ownHits, ...news].sort((a, b) => group(a) - group(b));
}

function hitOf({ passage, matched, spans }: Ranked, clauses: number, { page, documents }: HitContext): Hit {
  const { document, lang, anchor } = passage;
  const places = documents[document];
  return {
    ...passage,
    spans,
    whole: matched.length === clauses,
    name: places?.[lang].name ?? document,
    counterpart: `${places?.[otherLang(lang)].address ?? ''}#${anchor}`,
    here: page.some((each) => each.document === document && each.lang === lang),
  };
}
