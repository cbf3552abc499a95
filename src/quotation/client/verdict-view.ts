import { fill } from '../../i18n/format.ts';
import { element } from '../../reader/dom.ts';
import type { Verdict } from '../check-quotation.ts';
import { shownText, type Pasted } from '../pasted.ts';
import { SHORT, wordsIn } from '../quoted-words.ts';
import { placesOf, type Piece } from '../piece.ts';
import { anchorsOf, type Located } from '../searched-text.ts';
import { shownRuns } from '../shown-words.ts';
import { linkTo } from './verdict-sentence.ts';
import type { QuotationConfig, QuotationMessages } from './quotation-check.ts';

/** Longer lists are cut: the quotation is a word or two. */
const MOST_PLACES = 12;

/** Longer words that stand nowhere are cut, because nothing is to be seen in them. */
const LONGEST_ABSENT = 600;

/** The view of each piece of a quotation: its place and its differences, with a legend, and what was put aside. */
export function piecesView({ pieces, pasted }: Verdict, { messages }: QuotationConfig): HTMLElement[] {
  const views = pieces.map((piece) =>
    element(
      'div',
      { class: 'part', 'data-piece': piece.kind },
      ...pieceView(piece, pasted.text, pieces.length > 1, messages),
    ),
  );
  const notes = [
    ...(pieces.some(({ kind }) => kind === 'differs') ? [legend(messages)] : []),
    ...asideLines(pasted, messages),
  ];
  return [...views, ...notes.map((note) => element('p', 'note mt-6', ...[note].flat()))];
}

/** What was put aside, in a line, if anything was. */
export function asideLines({ aside }: Pasted, messages: QuotationMessages): string[] {
  const said = new Set(aside.map(({ kind, text }) => fill(messages[`aside.${kind}`], { text })));
  return said.size > 0 ? [`${messages.aside} ${[...said].join(' · ')}`] : [];
}

function legend(messages: QuotationMessages): (Node | string)[] {
  const inserted = element('ins', {}, messages['legend.inserted']);
  const deleted = element('del', {}, messages['legend.deleted']);
  return messages.legend
    .split(/(\{\w+\})/)
    .map((piece) => ({ '{inserted}': inserted, '{deleted}': deleted })[piece] ?? piece);
}

/** What is not word for word, in lines that can be read without any typography. */
export const differenceLines = ({ pieces, pasted }: Verdict, messages: QuotationMessages): string[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'absent') return [fill(messages.nowhere, { words: wordsOf(piece, pasted.text) })];
    const runs = piece.kind === 'differs' ? shownRuns(piece, pasted.text) : [];
    return runs.flatMap(({ kind, text }) => {
      const said = { inserted: messages.onlyText, deleted: messages.onlyQuotation, same: '', around: '' }[
        kind
      ];
      return said === '' ? [] : [fill(said, { words: text })];
    });
  });

function wordsOf({ kind, tokens }: Piece, pasted: string): string {
  const words = shownText(pasted.slice(tokens[0]?.start, tokens.at(-1)?.end));
  return kind === 'absent' && words.length > LONGEST_ABSENT ? `${words.slice(0, LONGEST_ABSENT)}…` : words;
}

/** @param several whether there are other pieces, so that this one must quote its words */
function pieceView(
  piece: Piece,
  pasted: string,
  several: boolean,
  messages: QuotationMessages,
): HTMLElement[] {
  const note = (text: string) => element('p', 'note', text);
  const words = wordsOf(piece, pasted);
  if (piece.kind === 'absent') {
    const { part } = piece;
    const own = part && fill(messages.part, { words: wordsOf({ ...piece, ...part }, pasted) });
    const found = part && own ? [note(own), ...placesView([part.place], messages)] : [];
    return [note(messages.missing), element('p', {}, words), ...found];
  }
  const places = placesOf(piece);
  const shown = piece.kind === 'differs' ? differences(piece, pasted) : several ? [words] : [];
  return [
    ...(shown.length > 0 ? [element('p', { lang: places[0]?.source.lang }, ...shown)] : []),
    ...placesView(places, messages),
    ...remarksOn(piece, messages).map(note),
  ];
}

function remarksOn(piece: Piece, messages: QuotationMessages): string[] {
  const forms = piece.kind === 'exact' ? piece.forms.map((form) => messages[`form.${form}`]) : [];
  return [...forms, ...(wordsIn(piece.tokens) < SHORT ? [messages.short] : [])];
}

const differences = (piece: Piece & { kind: 'differs' }, pasted: string): (Node | string)[] =>
  shownRuns(piece, pasted).flatMap(({ kind, before, text }) => {
    const tag = { inserted: 'ins', deleted: 'del', around: 'span', same: undefined } as const;
    const name = tag[kind];
    return [before, name ? element(name, kind === 'around' ? { class: 'around' } : {}, text) : text];
  });

/** The places of each language on a line of their own; those in our translation say so. */
const placesView = (places: readonly Located[], messages: QuotationMessages): HTMLElement[] =>
  [true, false].flatMap((official) => {
    const found = places.filter(({ source }) => source.text.official === official).slice(0, MOST_PLACES);
    const label = official ? [] : [element('span', {}, messages.ours)];
    return found.length === 0 ? [] : [element('p', 'note places', ...label, ...linksTo(found))];
  });

/** One link for each passage, however often it has the words. */
function linksTo(places: readonly Located[]): HTMLElement[] {
  const links = new Map(places.map((place) => [anchorsOf(place).join('-') + place.source.document, place]));
  return [...links.values()].map((place) => linkTo(place.source, ...anchorsOf(place)));
}
