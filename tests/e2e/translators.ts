/** The programs that translate pages, by the browser or company that they are of. */
export const TRANSLATORS = ['Chrome', 'Edge', 'Safari', 'Firefox', 'Yandex', 'an extension'] as const;
export type Translator = (typeof TRANSLATORS)[number];

/**
 * Rewrites a page as a translator does, in the page itself: the words, and what it changes around them.
 * - Chrome and Edge: text in `<font>` within `<font>`, `class="translated-ltr"` on the page, its language changed;
 * - Safari: new text nodes, the language of the page and of every element that has one changed;
 * - Firefox: the text of the same nodes, attributes such as `aria-label` and `placeholder`, the language of the page;
 * - Yandex: text in elements of its own for each sentence, the language of the page;
 * - an extension: the words alone.
 */
export function rewriteAs(translator: Translator): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = node.parentElement?.closest('script, style, template, textarea');
    if (node instanceof Text && /\p{L}/u.test(node.data) && !within) nodes.push(node);
  }
  const german = (text: string) => text.replace(/[\p{L}’]{3,}/gu, (word) => `${word.slice(0, 2)}ung`);
  const element = (name: string, ...content: (Node | string)[]) => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };
  for (const node of nodes) {
    const words = german(node.data);
    if (translator === 'Firefox' || translator === 'an extension') node.data = words;
    else if (translator === 'Safari') node.replaceWith(words);
    else if (translator === 'Yandex')
      node.replaceWith(
        ...words.split(/(?<=[.!?;]) /).map((sentence) => {
          const span = element('ya-tr-span', sentence);
          Object.assign(span.dataset, {
            value: node.data,
            type: 'trSpan',
            sourceLang: 'fr',
            targetLang: 'de',
          });
          return span;
        }),
      );
    else {
      const fonts = element('font', element('font', words));
      for (const font of [fonts, ...fonts.children] as HTMLElement[]) font.style.verticalAlign = 'inherit';
      node.replaceWith(fonts);
    }
  }
  const root = document.documentElement;
  if (translator !== 'an extension') root.lang = 'de';
  if (translator === 'Chrome') root.className = 'translated-ltr';
  if (translator === 'Edge') root.setAttribute('_msttexthash', '123');
  if (translator === 'Safari')
    for (const each of document.body.querySelectorAll('[lang]')) each.setAttribute('lang', 'de');
  if (translator === 'Firefox')
    for (const name of ['aria-label', 'placeholder', 'title'])
      for (const each of document.querySelectorAll(`[${name}]`))
        each.setAttribute(name, german(each.getAttribute(name) ?? ''));
}
