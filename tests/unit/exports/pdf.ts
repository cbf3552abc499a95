import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts';

/** Opens a PDF with PDF.js, which is independent of the program that made it. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: true }).promise;

export interface PdfText {
  /** The words of each language in order, according to the tags of the PDF. */
  readonly byLang: ReadonlyMap<string, string>;
  /** Everything on the pages, running titles included. */
  readonly all: string;
}

/** The words of a PDF without artifacts, which are on the page but not part of the text. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const document = await openPdf(bytes);
  const { info } = (await document.getMetadata()) as { info: { Language: string } };
  const byLang = new Map<string, string>();
  let all = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = await page.getStructTree();
    const langs = new Map(langsOf(tree, info.Language));
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marks: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        all += `${item.str}\n`;
        const lang = langs.get(marks.findLast((mark) => mark !== undefined) ?? '');
        if (lang !== undefined) byLang.set(lang, `${byLang.get(lang) ?? ''}${item.str}\n`);
      } else if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item.id);
    }
  }
  await document.loadingTask.destroy();
  return { byLang, all };
}

/** The language of each piece of tagged content: its own, or that of its parent. */
function langsOf(node: StructTreeNode | StructTreeContent, around: string): [id: string, lang: string][] {
  if (!('children' in node)) return [[node.id, around]];
  const { lang = around } = node as { readonly lang?: string };
  return node.children.flatMap((child) => langsOf(child, lang));
}
