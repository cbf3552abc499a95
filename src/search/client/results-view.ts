import { choose, fill, otherLang } from '../../i18n/format.ts';
import type { Lang } from '../../model/types.ts';
import type { SearchMessages } from '../messages.ts';
import type { Hit } from './engine.ts';
import { excerpt } from './excerpt.ts';
import { withMarks } from '../mark-address.ts';

/** An element with attributes and children; what is false or undefined is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const result = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) result.setAttribute(name, value);
  result.append(...children);
  return result;
}

/** One result: how one refers to it, where it stands, its words, and the way to the other language. */
export function resultItem(hit: Hit, pageLang: Lang, messages: SearchMessages): HTMLLIElement {
  const { lang, anchor, document: name, section, text, spans } = hit;
  const foreign = lang === pageLang ? undefined : lang;
  const [part = '', ...rest] = anchor.split('.');
  const reference = `${name}, ${[messages.parts[part] ?? anchor, ...(messages.parts[part] ? rest : [])].join(' ')}`;
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
          title: fill(messages.counterpart, { anchor }),
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

/** A link that carries the words to mark when it is followed, and only then: a copied link has none. */
function marking(link: HTMLAnchorElement, words: readonly string[]): HTMLAnchorElement {
  const plain = link.getAttribute('href') ?? '';
  for (const followed of ['click', 'auxclick']) {
    link.addEventListener(followed, () => {
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
): string {
  const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
  if (hits.length === 0) return fill(messages.none, { query: shown });
  const foreign = hits.filter(({ lang }) => lang !== pageLang).length;
  const all = choose(pageLang, messages.count, hits.length, { query: shown });
  return foreign === 0 ? all : `${all} ${choose(pageLang, messages.foreign, foreign)}`;
}
