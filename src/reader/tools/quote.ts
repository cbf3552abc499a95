import type { PassageLine } from '../../edition/document-lines.ts';
import { ITEM_LABEL, printed } from '../../edition/labels.ts';
import type { Lang, PerLang } from '../../edition/types.ts';

/** A text in the two forms of a clipboard. */
export interface Copy {
  readonly plain: string;
  readonly html: string;
}

/**
 * The lines of a text, each on a line of its own. What is copied is what is printed: numbers and dashes too, and
 * no-break spaces.
 */
export const copyOfText = (lang: Lang, lines: readonly PassageLine[]): Copy => ({
  plain: lines.map(printed).join('\n'),
  html: lines.map((line) => `<p lang="${lang}">${escaped(printed(line))}</p>`).join(''),
});

/** Quotation marks of each language; the spaces inside the French ones do not break. */
const MARKS: PerLang<readonly [open: string, close: string]> = {
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
};

/**
 * The text in quotation marks, with its reference on the next line.
 * @param address as the reference has it
 * @param target where the link on the address leads
 */
export function copyOfQuotation(
  lang: Lang,
  lines: readonly PassageLine[],
  reference: string,
  address: string,
  target = address,
): Copy {
  const [open, close] = MARKS[lang];
  const texts = lines.map((line, i) => (i === 0 && isAlone(lines) ? line.text : printed(line)));
  const quoted = `${open}${texts.join('\n')}${close}`;
  const paragraphs = quoted.split('\n').map((text) => `<p>${escaped(text)}</p>`);
  const link = `<a href="${escaped(target)}">${escaped(address)}</a>`;
  return {
    plain: `${quoted}\n${reference}`,
    html: `<blockquote lang="${lang}">${paragraphs.join('')}</blockquote><p lang="${lang}">${escaped(reference).replace(escaped(address), () => link)}</p>`,
  };
}

/** Whether this is one paragraph or one item: its number is then in the reference only. */
const isAlone = ([first, ...rest]: readonly PassageLine[]): boolean =>
  rest.length === 0 || (first?.label !== ITEM_LABEL && rest.every(({ label }) => label === ITEM_LABEL));

/** One language of a passage, with the heading of its column. */
export interface Column {
  readonly lang: Lang;
  readonly heading: string;
  readonly lines: readonly PassageLine[];
}

/** Languages side by side as a table, which word processors accept, and one after another as plain text. */
export function copyOfBoth(columns: readonly Column[]): Copy {
  // Not as a style: the browser applies the page's policy to copied content, and would remove it.
  const cell = (name: 'th' | 'td', lang: Lang, text: string) =>
    `<${name} lang="${lang}" valign="top" align="left">${escaped(text)}</${name}>`;
  const heads = columns.map(({ lang, heading }) => cell('th', lang, heading)).join('');
  const rows = (columns[0]?.lines ?? []).map((_, i) => {
    const cells = columns.flatMap(({ lang, lines }) => {
      const line = lines[i];
      return line ? [cell('td', lang, printed(line))] : [];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return {
    plain: columns.map(({ heading, lines }) => [heading, ...lines.map(printed)].join('\n')).join('\n\n'),
    html: `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
