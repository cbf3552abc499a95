import type { Lang } from '../../edition/types.ts';
import { rangeFragment } from '../../edition/range.ts';
import { fill } from '../../i18n/format.ts';
import { element } from '../../reader/dom.ts';
import { nameInShort, pinpoint } from '../../references/passage-name.ts';
import { readReferences, type ReadReference } from '../../references/read-reference.ts';
import type { SearchConfig, SearchMessages } from '../config.ts';
import type { ReadText } from './language-search.ts';

/** The passages and ranges that a query names, each as a link with its first words. */
export const goTo = (
  query: string,
  lang: Lang,
  { citable, titleWords }: ReadText,
  config: SearchConfig,
): HTMLElement[] =>
  readReferences(query, citable, new Set(titleWords)).map((read, i) => {
    const { document, from, to } = read;
    const { messages } = config;
    const own = config.documents[document]?.[lang];
    const source = citable.find(({ id }) => id === document);
    const said = i === 0 || read.missing ? remarkOn(read, query, lang, messages) : '';
    return element(
      'div',
      'go-to',
      said && element('p', { 'data-said': '' }, said),
      element(
        'p',
        'go-to-place',
        element(
          'a',
          { class: 'touch', 'data-said': '', href: `${own?.address ?? ''}#${rangeFragment(from, to)}` },
          linkText(lang, from, to, messages),
        ),
        element('span', 'note', [own?.name ?? document, messages.status[lang]].filter(Boolean).join(' – ')),
      ),
      element('p', 'excerpt', source?.beginnings[source.anchors.indexOf(from)] ?? ''),
    );
  });

/** How a query is read, where that must be said. */
function remarkOn(
  { from, to, missing, isApart }: ReadReference,
  query: string,
  lang: Lang,
  messages: SearchMessages,
): string {
  if (missing) return fill(messages.missing, { place: nameInShort(lang, ...missing) });
  if (isApart) return messages.apart;
  // It may be a decimal number.
  return /^\s*\d+,\d+\s*$/.test(query)
    ? fill(messages.readAs, { typed: query.trim(), place: nameInShort(lang, from, to) })
    : '';
}

function linkText(lang: Lang, from: string, to: string, messages: SearchMessages): string {
  const isSection = /^\d+$/.test(from);
  if (isSection && from === to) return fill(messages.goToSection, { place: from });
  const place = isSection ? pinpoint(lang, from, to) : nameInShort(lang, from, to);
  return fill(/^\d/.test(place) ? messages.goTo : messages.goToPart, { place });
}
