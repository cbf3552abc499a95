import { quotations } from '../edition/text/words.ts';
import type { Edition, Lang, MarkedName, Document } from '../edition/types.ts';
import { utf8 } from './export-format.ts';
import { SIGNATURES, TITLE } from '../edition/anchors.ts';

/** A piece of XML. */
export interface Xml {
  readonly xml: string;
}

/** Nothing at all is written as nothing, so that `${line && xml`…`}` has what there is. */
type Value = string | Xml | readonly Value[] | false | undefined;

/**
 * XML as it is written in a template. Strings in it are escaped, and pieces of a list stand on lines of their own. The
 * indents of the template are left out, and so are lines that have nothing to say.
 */
export const xml = (template: TemplateStringsArray, ...values: readonly Value[]): Xml =>
  filled(template, values, '\n');

/** The same all in one line, because in hypertext a new line between two elements can be seen. */
export const inline = (template: TemplateStringsArray, ...values: readonly Value[]): Xml =>
  filled(template, values, '');

function filled(template: readonly string[], values: readonly Value[], lineEnd: string): Xml {
  const [first = '', ...others] = template.map((part) => part.replace(/\n\s*/g, lineEnd));
  const text = others.reduce((before, after, i) => {
    const value = written(values[i], lineEnd);
    return value === '' && before.endsWith('\n') ? before + after.replace(/^\n/, '') : before + value + after;
  }, first);
  return { xml: text.replace(/^\n|\n$/g, '') };
}

function written(value: Value, lineEnd: string): string {
  if (!value) return '';
  if (typeof value === 'string') return escaped(value);
  if ('xml' in value) return value.xml;
  return value
    .map((piece) => written(piece, lineEnd))
    .filter(Boolean)
    .join(lineEnd);
}

/** XML has no control characters; its texts may have no `]]>`. */
const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(']]>', ']]&gt;');

/** An element whose pieces stand on lines of their own; nothing without a piece. */
export const holding = (name: string, pieces: readonly Xml[], own?: Xml): Xml | undefined =>
  pieces.length > 0 ? xml`<${name}${own}>\n${pieces}\n</${name}>` : undefined;

/** Attributes, each with a space before it; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): Xml =>
  inline`${Object.entries(values).map(([name, value]) => value !== undefined && inline` ${name}="${value}"`)}`;

/** An XML file: its declaration, then the given pieces. */
export const xmlFile = (...pieces: readonly Xml[]): Uint8Array =>
  utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${written(pieces, '\n')}\n`);

/** Text with its names marked, each by an element made from it. */
export const withNames = (
  { markedNames }: Edition,
  lang: Lang,
  words: string,
  element: (name: MarkedName, words: string) => Xml,
): Xml =>
  inline`${markNames(words, markedNames, lang).map(({ text, name }) => (name ? element(name, text) : xml`${text}`))}`;

/** A text cut where names begin and end; longer forms first, whole words only. */
export function markNames(text: string, names: readonly MarkedName[], lang: Lang) {
  const found = names
    .flatMap((name) => name.forms[lang].map((form) => ({ name, form })))
    .flatMap(({ name, form }) => quotations(text, form).map((span) => ({ ...span, name })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: { text: string; name?: MarkedName }[] = [];
  let done = 0;
  for (const { start, end, name } of found) {
    if (start < done) continue;
    if (start > done) stretches.push({ text: text.slice(done, start) });
    stretches.push({ text: text.slice(start, end), name });
    done = end;
  }
  return done < text.length ? [...stretches, { text: text.slice(done) }] : stretches;
}

/**
 * Anchors in the forms of other standards. XML identifiers may not begin with a digit, as anchors may; and one XML
 * file has both languages, so its identifiers name the language.
 */
export const xmlId = (document: Document['id'], lang: Lang, anchor: string): string =>
  `${document}-${lang}-${anchor}`;

/** The identifier of a signatory, for references from elsewhere in the file. */
export const personId = (document: Document, anchor: string): string => `${document.id}-${anchor}`;

/** The identifier of the office of a signatory. */
export const roleId = (document: Document, anchor: string): string => `${personId(document, anchor)}-role`;

/**
 * The `eId` of a passage by the Akoma Ntoso Naming Convention: the short names of the elements from the body down to
 * it, each with its number (`sec_2__para_3__point_1`).
 * @param annex number of the attachment that contains it
 */
export function eId(anchor: string, annex?: number): string {
  const [head = '', ...numbers] = anchor.split('.');
  const steps = /^\d+$/.test(head)
    ? [`sec_${head}`, ...numbers.map((number, depth) => `${depth === 0 ? 'para' : 'point'}_${number}`)]
    : [PARTS[head] ?? 'body', ...numbers.map((number) => `p_${number}`)];
  return [...(annex === undefined ? [] : [`att_${String(annex)}`]), ...steps].join('__');
}

/** The elements that contain unnumbered paragraphs. */
const PARTS: Readonly<Record<string, string>> = {
  agenda: 'preface',
  [TITLE]: 'preface',
  preamble: 'preamble',
  [SIGNATURES]: 'conclusions',
};
