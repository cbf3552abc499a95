import { choose, fill, otherLang } from '../../i18n/format.ts';
import type { Lang } from '../../edition/types.ts';
import { nameInDocument } from '../../references/passage-name.ts';
import { withMarks } from '../mark-address.ts';
import type { SearchMessages } from '../config.ts';
import { element } from '../../reader/dom.ts';
import { excerpt } from './excerpt.ts';
import type { Hit } from './hits.ts';
import type { NoteHit } from './rank.ts';
import type { Span } from '../../edition/text/words.ts';

/**
 * The results in their order, with a heading over those that are not simply whole matches of the page's language or
 * document.
 */
export function resultList(hits: readonly Hit[], pageLang: Lang, messages: SearchMessages): HTMLElement[] {
  const list = element('ol', { role: 'list' });
  const someHere = hits.some(({ here, whole }) => here && whole);
  let heading = '';
  for (const hit of hits) {
    const isForeign = hit.lang !== pageLang;
    const next = [
      someHere && !hit.here && hit.whole && !isForeign ? messages.elsewhere : '',
      hit.whole ? '' : messages.some,
      // What is a translation is said to be one in whatever order.
      ...(isForeign ? [messages.otherLanguage, messages.status[hit.lang]] : []),
    ]
      .filter(Boolean)
      .join(' – ');
    if (next !== heading && next !== '') list.append(element('li', 'note group', next));
    heading = next;
    list.append(resultItem(hit, pageLang, messages));
  }
  const status = hits.some(({ lang }) => lang === pageLang) ? messages.status[pageLang] : '';
  return status === '' ? [list] : [element('p', 'note', status), list];
}

/** One result: its reference, its place, its words, and a link to the other language. */
function resultItem(hit: Hit, pageLang: Lang, messages: SearchMessages): HTMLLIElement {
  const { lang, anchor, name, section, text, spans } = hit;
  const foreign = lang === pageLang ? undefined : lang;
  const reference = `${name}, ${nameInDocument(messages.parts[lang], anchor)}`;
  const other = otherLang(lang);
  const words = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  return element(
    'li',
    { class: 'result', lang: foreign },
    element(
      'p',
      'place',
      marking(element('a', { class: 'touch', href: hit.url, hreflang: lang }, reference), [...words]),
      element(
        'a',
        {
          class: 'touch note',
          href: hit.counterpart,
          hreflang: other,
          lang: pageLang,
          title: fill(messages[`counterpart.${other}`], { anchor }),
        },
        other.toUpperCase(),
      ),
      element('span', 'note', section),
    ),
    element('p', 'excerpt', ...markedExcerpt(text, spans)),
  );
}

const markedExcerpt = (text: string, spans: readonly Span[]): (Node | string)[] =>
  excerpt(text, spans).map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));

/** The notes found, under a heading that says what they are. */
export function noteResults(notes: readonly NoteHit[], messages: SearchMessages): HTMLElement[] {
  if (notes.length === 0) return [];
  const items = notes.map(({ url, lang, anchor, text, spans }) => {
    const name = fill(messages.note, { place: nameInDocument(messages.parts[lang], anchor) });
    return element(
      'li',
      'note-result',
      element('p', 'note-place', element('a', { class: 'touch', href: url }, name)),
      element('p', {}, ...markedExcerpt(text, spans)),
    );
  });
  return [
    element('p', 'note group', messages.notes),
    element('ol', { role: 'list', class: 'note-results' }, ...items),
  ];
}

/** The mouse button for the context menu, which can copy a link. */
const SECONDARY = 2;

/** A link that carries the words to mark when it is followed, and only then: a copied link has none. */
function marking(link: HTMLAnchorElement, words: readonly string[]): HTMLAnchorElement {
  const plain = link.getAttribute('href') ?? '';
  for (const followed of ['click', 'auxclick']) {
    link.addEventListener(followed, (event) => {
      if (event instanceof MouseEvent && event.button === SECONDARY) return;
      link.setAttribute('href', withMarks(plain, words));
      setTimeout(() => {
        link.setAttribute('href', plain);
      });
    });
  }
  return link;
}

/** How many results and notes there are, in words. */
export function summary(
  hits: readonly Hit[],
  query: string,
  pageLang: Lang,
  messages: SearchMessages,
  notes: number,
): string {
  const found = passageSummary(hits, query, pageLang, messages);
  if (notes === 0) return found;
  const count = choose(pageLang, messages.noteCount, notes);
  return hits.length > 0 ? `${found}, ${count}` : `${found} ${count}.`;
}

/**
 * How many of some results have all of what was asked for: one line in type of any size, so that no result moves. The
 * query is beside it, and the headings over the results say the rest.
 */
export const shortCount = (hits: readonly Hit[], pageLang: Lang, messages: SearchMessages): string =>
  choose(pageLang, messages.shortCount, hits.filter((hit) => hit.whole).length);

/** The passages with all of what was asked for are counted, and apart from them those with some of it. */
function passageSummary(
  hits: readonly Hit[],
  query: string,
  pageLang: Lang,
  messages: SearchMessages,
): string {
  const shown = { query: query.length > 60 ? `${query.slice(0, 60)}…` : query };
  if (hits.length === 0) return fill(messages.none, shown);
  const whole = hits.filter((hit) => hit.whole);
  const foreign = whole.filter(({ lang }) => lang !== pageLang).length;
  const count =
    whole.length === 0
      ? fill(messages.noneWhole, shown)
      : choose(pageLang, messages.count, whole.length, shown);
  const found = foreign === 0 ? count : `${count} ${choose(pageLang, messages.foreign, foreign)}`;
  const partly = hits.filter((hit) => !hit.whole);
  if (partly.length === 0) return found;
  const [words = '', ...others] = new Set(partly.map(({ matched }) => matched.join(' ')));
  const message = others.length === 0 ? messages.partlyWith : messages.partly;
  return fill(message, { found, n: String(partly.length), words });
}
