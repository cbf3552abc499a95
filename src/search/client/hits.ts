import { otherLang } from '../../i18n/format.ts';
import type { Lang, PerLang } from '../../edition/types.ts';
import type { FoundDocument } from '../config.ts';
import type { Ranked, ReadPassage } from './rank.ts';
import type { Span } from '../../edition/text/words.ts';

/** A passage that answers a query, as it is shown. */
export interface Hit extends ReadPassage {
  readonly counterpart: string;
  readonly name: string;
  readonly spans: readonly Span[];
  /** What of the query its text has, as it was typed, and whether that is everything. */
  readonly matched: readonly string[];
  readonly whole: boolean;
  /** Whether the reader's page has it. */
  readonly here: boolean;
}

/** The context of a search: the page and the documents. */
export interface HitContext {
  readonly lang: Lang;
  readonly page: readonly ReadPassage[];
  readonly documents: Readonly<Record<string, PerLang<FoundDocument>>>;
}

/**
 * The hits of both languages in the order in which they are shown. What stands whole on the page comes first, so that
 * it keeps its place when the rest is found. Then those come first that have more of what was asked for, and among
 * them those of the page's language. A passage is shown once, in the language in which it has more.
 */
export function arrangeHits(
  own: readonly Ranked[],
  other: readonly Ranked[],
  clauses: number,
  context: HitContext,
): Hit[] {
  const best = new Map<string, Ranked>();
  for (const each of [...own, ...other]) {
    const key = `${each.passage.document} ${each.passage.anchor}`;
    const known = best.get(key);
    if (!known || each.matched.length > known.matched.length) best.set(key, each);
  }
  const group = ({ here, whole, matched, lang }: Hit): number =>
    (here && whole ? -2 * (clauses + 1) : -2 * matched.length) + (lang === context.lang ? 0 : 1);
  // In the order of each language: the map keeps the place of a passage that the other language has taken.
  return [...own, ...other]
    .filter((each) => best.get(`${each.passage.document} ${each.passage.anchor}`) === each)
    .map((each) => hitOf(each, clauses, context))
    .sort((a, b) => group(a) - group(b));
}

function hitOf({ passage, matched, spans }: Ranked, clauses: number, { page, documents }: HitContext): Hit {
  const { document, lang, anchor } = passage;
  const places = documents[document];
  return {
    ...passage,
    spans,
    matched: matched.map(({ typed }) => typed),
    whole: matched.length === clauses,
    name: places?.[lang].name ?? document,
    counterpart: `${places?.[otherLang(lang)].address ?? ''}#${anchor}`,
    here: page.some((each) => each.document === document && each.lang === lang),
  };
}
