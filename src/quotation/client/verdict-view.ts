import { pinpoint } from '../../references/passage-name.ts';
import { fill } from '../../i18n/format.ts';
import { TITLE } from '../../edition/anchors.ts';
import { rangeFragment } from '../../edition/range.ts';
import { element } from '../../reader/dom.ts';
import type { QuotedPart, Verdict } from '../check-quotation.ts';
import type { Located } from '../locate.ts';
import type { QuotationMessages } from './quotation-check.ts';

/** Longer lists are cut: the quotation is a word or two. */
const MOST_PLACES = 12;

/** The view of each part of a quotation: its place and its differences, with a legend. */
export function partsView(
  { kind, parts }: Verdict,
  messages: QuotationMessages,
  unofficial: string,
): HTMLElement[] {
  // For an absent quotation the verdict says enough.
  if (kind === 'absent') return [];
  const views = parts.map((part) => partView(part, parts.length > 1, messages, unofficial));
  if (!parts.some((part) => part.kind === 'altered')) return views;
  const [inserted, deleted] = [
    element('ins', {}, messages['legend.inserted']),
    element('del', {}, messages['legend.deleted']),
  ];
  const legend = messages.legend.split(/(\{\w+\})/).map((piece) => {
    return { '{inserted}': inserted, '{deleted}': deleted }[piece] ?? piece;
  });
  return [...views, element('p', { class: 'note mt-6' }, ...legend)];
}

/** @param several whether there are other parts, so that this one must quote its words */
function partView(
  part: QuotedPart,
  several: boolean,
  messages: QuotationMessages,
  unofficial: string,
): HTMLElement {
  if (part.kind === 'missing') {
    return element(
      'div',
      { class: 'part' },
      element('p', { class: 'note' }, messages.missing),
      element('p', {}, element('del', {}, part.text)),
    );
  }
  if (part.kind === 'exact') {
    const words = several ? [element('p', { lang: part.places[0].source.lang }, part.text)] : [];
    return element('div', { class: 'part' }, ...words, ...placesView(part.places, unofficial));
  }
  const words = part.runs.flatMap(({ kind, text: run }) => {
    if (kind === 'same') return [run];
    const space = run.startsWith(' ') ? ' ' : '';
    return [space, element(kind === 'inserted' ? 'ins' : 'del', {}, run.slice(space.length))];
  });
  const { lang } = part.found.source;
  return element(
    'div',
    { class: 'part' },
    element('p', { lang }, ...words),
    ...placesView([part.found], unofficial),
  );
}

/** The places of each language on a line of their own, with the status of unofficial texts. */
const placesView = (places: readonly Located[], unofficial: string): HTMLElement[] =>
  [true, false].flatMap((official) => {
    const found = places.filter(({ source }) => source.text.official === official).slice(0, MOST_PLACES);
    const label = official ? [] : [element('span', {}, unofficial)];
    return found.length === 0 ? [] : [element('p', { class: 'note places' }, ...label, ...linksTo(found))];
  });

/** One link for each passage, however often it has the words. */
function linksTo(places: readonly Located[]): HTMLElement[] {
  const links = new Map<string, HTMLElement>();
  for (const { source, start, end } of places) {
    const anchorAt = (place: number) => source.text.lines[source.tokens[place]?.line ?? -1]?.anchor ?? TITLE;
    const [from, to] = [anchorAt(start), anchorAt(end - 1)];
    const address = fill(source.text.place, { anchor: rangeFragment(from, to) });
    const name = [source.text.name, pinpoint(source.lang, from, to)].filter(Boolean).join(', ');
    links.set(address, element('a', { class: 'touch', href: address, lang: source.lang }, name));
  }
  return [...links.values()];
}
