import { choose, fill, otherLang } from '../../i18n/format.ts';
import type { Lang } from '../../model/types.ts';
import type { SearchMessages } from '../messages.ts';
import { element } from './dom.ts';
import type { Hit } from './engine.ts';
import type { NoteAnswer } from './note-search.ts';
import { excerpt } from './excerpt.ts';
import { withMarks } from '../mark-address.ts';

/** One result: how one refers to it, where it stands, its words, and the way to the other language. */
export function resultItem(hit: Hit, pageLang: Lang, messages: SearchMessages): HTMLLIElement {
  const { lang, anchor, document: name, section, text, spans } = hit;
  const foreign = lang === pageLang ? undefined : lang;
  const reference = `${name}, ${placeName(anchor, messages.parts[lang])}`;
  const other = otherLang(lang);
  const words = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  return element(
    'li',
    { class: 'result', lang: foreign },
    element(
      'p',
      { class: 'place' },
      marking(element('a', { class: 'touch', href: hit.url, hreflang: lang }, reference), [...words]),
      element(
        'a',
        {
          class: 'touch note',
          href: hit.counterpart,
          hreflang: other,
          lang: pageLang,
          title: fill(messages.counterpart[other], { anchor }),
        },
        other.toUpperCase(),
      ),
      element('span', { class: 'note' }, section),
    ),
    element(
      'p',
      { class: 'excerpt' },
      ...excerpt(text, spans).map((run) => (run.marked ? element('mark', {}, run.text) : run.text)),
    ),
  );
}

/** The notes found, at most so many, under a heading that says what they are. */
export function noteResults(
  { hits, messages: said }: NoteAnswer,
  most: number | undefined,
  messages: SearchMessages,
): HTMLElement[] {
  const items = hits
    .slice(0, most)
    .map(({ url, lang, anchor, text, spans }) =>
      element(
        'li',
        { class: 'note-result' },
        element(
          'p',
          { class: 'note-place' },
          element(
            'a',
            { class: 'touch', href: url },
            fill(said.link, { place: placeName(anchor, messages.parts[lang]) }),
          ),
        ),
        element(
          'p',
          {},
          ...excerpt(text, spans).map((run) => (run.marked ? element('mark', {}, run.text) : run.text)),
        ),
      ),
    );
  return [
    element('p', { class: 'note group' }, said.heading),
    element('ol', { role: 'list', class: 'note-results' }, ...items),
  ];
}

/** What a passage is called beside the name of its document: `3.4`, `preamble 1`. */
function placeName(anchor: string, parts: Readonly<Record<string, string>>): string {
  const [part = '', ...rest] = anchor.split('.');
  // The paragraphs of a document without sections are named after it.
  const name = parts[part] ?? (/^\d/.test(part) ? undefined : parts['letter']);
  return name === undefined ? anchor : [name, ...rest].join(' ');
}

/** The mouse button that opens a menu, from which a link may be copied. */
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

/** How many there are, in words. */
export function summary(
  hits: readonly Hit[],
  query: string,
  pageLang: Lang,
  messages: SearchMessages,
  notes?: NoteAnswer,
): string {
  const found = passageSummary(hits, query, pageLang, messages);
  if (!notes) return found;
  const count = choose(pageLang, notes.messages.count, notes.hits.length);
  return hits.length > 0 ? `${found}, ${count}` : `${found} ${count}.`;
}

function passageSummary(
  hits: readonly Hit[],
  query: string,
  pageLang: Lang,
  messages: SearchMessages,
): string {
  const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
  if (hits.length === 0) return fill(messages.none, { query: shown });
  const foreign = hits.filter(({ lang }) => lang !== pageLang).length;
  const all = choose(pageLang, messages.count, hits.length, { query: shown });
  return foreign === 0 ? all : `${all} ${choose(pageLang, messages.foreign, foreign)}`;
}
