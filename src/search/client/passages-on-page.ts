import { otherLang } from '../../i18n/format.ts';
import { spaced } from '../../edition/text/forms.ts';
import type { Lang } from '../../edition/types.ts';
import { pageChecksum } from '../../reader/printed-rows.ts';
import type { FoundDocument } from '../config.ts';
import type { SearchRecord } from '../records.ts';

/**
 * The passages of the document that the page shows, in the page's language and in that of a second column: the same
 * as `records.ts` has of them. They are what the search answers from before anything else has come.
 */
export function passagesOnPage(
  page: ParentNode,
  lang: Lang,
  documents: Readonly<Record<string, Readonly<Record<Lang, FoundDocument>>>>,
): SearchRecord[] {
  const whole = page.querySelector<HTMLElement>('.document');
  const id = whole?.dataset['document'] ?? '';
  const addresses = documents[id];
  if (!whole || !addresses) return [];
  const langs = whole.matches('.parallel') ? [lang, otherLang(lang)] : [lang];
  // A translator has put its own words into the page: they are no words of the text.
  if (langs.some((of) => pageChecksum(whole, of) !== addresses[of].checksum)) return [];
  return langs.flatMap((of, column) =>
    textsIn(whole, column).map(([anchor, text]) => ({
      document: id,
      lang: of,
      anchor,
      url: `${addresses[of].address}#${anchor}`,
      text,
      themes: [],
      voices: [],
    })),
  );
}

/** The anchors of a document and what stands at each, in one of its columns. */
function textsIn(whole: HTMLElement, column: number): [anchor: string, text: string][] {
  const cell = (row: Element) => wordsIn(row.children[column]);
  const rows = (selector: string) => [...whole.querySelectorAll(selector)];
  return rows('h1, h2, .passage, .signatures > ol > li').map((element): [string, string] => {
    if (element.matches('h1')) {
      return [
        element.id,
        rows(':scope > .row:is(.annex, .original, h1, .subtitle, .day)').map(cell).join(' – '),
      ];
    }
    if (element.matches('h2')) return [element.parentElement?.id ?? '', cell(element)];
    if (element.matches('.passage')) {
      const [first, ...items] = element.querySelectorAll('.row');
      // The number of a paragraph is not among its words; the dash of an item is.
      return [element.id, [wordsIn(first?.children[column], '.label'), ...items.map(cell)].join(' ')];
    }
    const signature = element.children[column];
    const office = signature?.querySelector('.office');
    const printed = office
      ? wordsIn(office)
      : ((signature as HTMLElement | undefined)?.dataset['office'] ?? '');
    return [element.id, `${wordsIn(signature?.querySelector('.name'))}, ${printed}`];
  });
}

/**
 * The words of an element without what the edition adds.
 * @param without what else is left out, as a selector
 */
function wordsIn(element: Element | null | undefined, without = '[data-editorial]'): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const other of copy?.querySelectorAll(`[data-editorial], ${without}`) ?? []) other.remove();
  return spaced(copy?.textContent ?? '');
}
