import { pinpoint } from '../../references/passage-name.ts';
import { reference } from '../../references/reference.ts';
import { fill, otherLang } from '../../i18n/format.ts';
import type { PassageLine } from '../../edition/document-lines.ts';
import { rangeFragment, span } from '../../edition/range.ts';
import type { Lang } from '../../edition/types.ts';
import type { DocumentTools, ToolsData } from './tools-data.ts';
import { copyOfBoth, copyOfQuotation, copyOfText } from './quote.ts';
import type { Copy } from './quote.ts';
import { documentId, pageLines } from './page-address.ts';

/** The object of the tools: one passage or a range, in the language that is pointed at. */
export interface Subject {
  readonly from: string;
  readonly to: string;
  readonly lang: Lang;
}

/** The tools, by their names in the messages. */
export const TOOLS = ['link', 'text', 'quote', 'both', 'cite'] as const;
export type Tool = (typeof TOOLS)[number];

/** @throws {Error} if the text, which some tools need, cannot be loaded */
export async function copyOf(tool: Tool, subject: Subject, data: ToolsData): Promise<Copy> {
  const { lang } = subject;
  const address = addressOf(subject, data);
  if (tool === 'link') return { plain: address, html: anchor(address) };
  if (tool === 'cite') {
    const plain = citationOf(subject, data);
    return { plain, html: plain.replace(address, () => anchor(address)) };
  }
  if (tool === 'text') return copyOfText(lang, await linesIn(subject, lang));
  if (tool === 'quote') {
    return copyOfQuotation(lang, await linesIn(subject, lang), citationOf(subject, data), address);
  }
  const columns = [lang, otherLang(lang)].map(async (each) => ({
    lang: each,
    heading: toolsOf(data, each).heading,
    lines: await linesIn(subject, each),
  }));
  return copyOfBoth(await Promise.all(columns));
}

/**
 * The address to share. A passage has its own page, which shows both languages, is previewed with its words, and
 * needs no fragment, which some programs lose. A range opens in the text.
 */
export function addressOf({ from, to, lang }: Subject, data: ToolsData): string {
  if (from === to) return new URL(fill(toolsOf(data, lang).passage, { anchor: from }), location.href).href;
  const here = new URL(location.href);
  here.search = '';
  here.hash = rangeFragment(from, to);
  return here.href;
}

export const citationOf = (subject: Subject, data: ToolsData, address = addressOf(subject, data)): string =>
  reference(toolsOf(data, subject.lang).frame, pinpoint(subject.lang, subject.from, subject.to), address);

/** @throws {Error} if the page shows a document that the data does not have */
export function toolsOf(data: ToolsData, lang: Lang): DocumentTools {
  const tools = data.documents[documentId()]?.[lang];
  if (!tools) throw new Error(`There are no tools for ${documentId()}.`);
  return tools;
}

async function linesIn({ from, to }: Subject, lang: Lang): Promise<readonly PassageLine[]> {
  const { lines } = (await pageLines())[lang];
  const found = span(
    from,
    to,
    lines.map((line) => line.anchor),
  );
  return found ? lines.slice(found.start, found.end) : [];
}

/** Addresses of the site need no escaping in HTML. */
const anchor = (address: string): string => `<a href="${address}">${address}</a>`;
