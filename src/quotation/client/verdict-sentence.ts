import { fill } from '../../i18n/format.ts';
import type { QuotationChecker, Verdict } from '../check-quotation.ts';
import { shownText } from '../pasted.ts';
import { placesOf } from '../piece.ts';
import { anchorsOf, type Located, type SourceText } from '../searched-text.ts';
import type { QuotationMessages } from './quotation-check.ts';
import { TITLE } from '../../edition/anchors.ts';
import { rangeFragment } from '../../edition/range.ts';
import { pinpoint } from '../../references/passage-name.ts';
import { element } from '../../reader/dom.ts';

/** The verdict on the whole in a sentence or two. */
export function verdictSentence(
  verdict: Verdict,
  messages: QuotationMessages,
  checker: QuotationChecker,
): string {
  const { kind, pieces, pasted, reordered, unmarked, cut } = verdict;
  const places = pieces.flatMap((piece) => placesOf(piece).slice(0, 1));
  const sentence = {
    empty: pasted.aside.length > 0 ? messages.onlyAside : messages.empty,
    exact: messages.exact,
    omissions: messages.omissions,
    stitched: reordered ? messages.reordered : messages.stitched,
    differs: messages.differs,
    mixed: messages.mixed,
    absent: speaksEnglish(verdict, checker) ? messages.absentEnglish : messages.absent,
  }[kind];
  const names = [...new Set(places.map((place) => nameOf(place.source, ...anchorsOf(place))))];
  return [
    fill(sentence, { where: whereIn(places, messages), places: names.join('; ') }),
    ...(unmarked ? [messages.unmarked] : []),
    ...(pasted.aside.some((each) => each.kind === 'outside') ? [messages.outside] : []),
    ...(cut ? [messages.long] : []),
  ].join(' ');
}

/** In the text, in our translation of it, or in both. */
function whereIn(places: readonly Located[], messages: QuotationMessages): string {
  const official = new Set(places.map(({ source }) => source.text.official));
  if (official.size === 2) return messages.inBoth;
  return official.has(false) ? messages.inTranslation : messages.inText;
}

/**
 * Whether something of a quotation is in a language of which the edition has only a translation of its own: then it
 * must be said that this is no verdict on the official text.
 */
export function speaksEnglish(
  { pieces, pasted }: Verdict,
  { sources, vocabulary }: QuotationChecker,
): boolean {
  if (sources.every(({ text }) => text.official)) return false;
  return pieces.some((piece) => {
    const [place] = placesOf(piece);
    if (place) return !place.source.text.official;
    const official = sources.filter(({ text }) => text.official).map(({ lang }) => lang);
    const langs = piece.tokens
      .map(({ folded }) => vocabulary.langOf(folded))
      .filter((lang) => lang !== undefined);
    const others = langs.filter((lang) => !official.includes(lang));
    // A text in neither language may be the original of another translation.
    return others.length * 2 >= langs.length && shownText(pasted.text) !== '';
  });
}

/** A passage or a range as a reference names it, with its document. */
export const nameOf = ({ text, lang }: SourceText, from: string, to: string): string =>
  [text.name, pinpoint(lang, from || TITLE, to || TITLE)].filter(Boolean).join(', ');

/** Its address in the text. */
export const addressInText = ({ text }: SourceText, from: string, to: string): string =>
  fill(text.place, { anchor: rangeFragment(from || TITLE, to || TITLE) });

/** A link to it. */
export const linkTo = (source: SourceText, from: string, to: string): HTMLElement =>
  element(
    'a',
    { class: 'touch', href: addressInText(source, from, to), lang: source.lang },
    nameOf(source, from, to),
  );
