import { referenceFrame } from '../citation/frame.ts';
import type { ReferenceFrame } from '../citation/reference.ts';
import { messagesOf, useMessages } from '../i18n/index.ts';
import type { MessagesOf } from '../i18n/index.ts';
import type { Document, Edition, Lang, PerLang } from '../model/types.ts';
import { attachedPath, pagePath, passagePath, textPath } from '../urls.ts';

/** Stands in an address for the anchor of a passage; `fill` puts that in its place. */
export const ANY = '{anchor}';

const FILES = ['citation.bib', 'citation.ris', 'citation.json'] as const;

/** What the tools know of one document in one language, beside its text. */
export interface DocumentTools {
  readonly frame: ReferenceFrame;
  /** Address of the page of the passage {@link ANY}. */
  readonly passage: string;
  /** Addresses of the citation files of the passage {@link ANY}, and of the whole document. */
  readonly files: readonly string[];
  readonly wholeFiles: readonly string[];
  /** Name of the language and status of the text, for the head of its column. */
  readonly heading: string;
}

/** What the tools say: `&` stands before the letter that is the key of a tool. */
export type ToolMessages = MessagesOf<'tools'>;

/** What the tools of the pages of one document need, in the language of the interface. */
export interface ToolsData {
  readonly messages: ToolMessages;
  readonly documents: Readonly<Record<string, PerLang<DocumentTools>>>;
  /** Address of the lines of the document. */
  readonly text: string;
  /** Title and address of the page where a quotation is checked. */
  readonly check: { readonly label: string; readonly address: string };
}

/**
 * @param lang of the interface
 * @param href makes a link of a path of the site
 */
export function toolsData(
  edition: Edition,
  document: Document,
  lang: Lang,
  href: (path: string) => string,
): ToolsData {
  const t = useMessages(lang);
  const addresses = (of: Lang): DocumentTools => ({
    frame: referenceFrame(edition, document, of),
    passage: href(passagePath(document, of, ANY)),
    files: FILES.map((file) => href(attachedPath(document, of, ANY, file))),
    wholeFiles: FILES.map((file) => href(attachedPath(document, of, undefined, file))),
    heading: `${useMessages(of)('language.name')} – ${t(`status.${document.texts[of].status}`)}`,
  });
  return {
    messages: messagesOf(lang, 'tools'),
    documents: { [document.id]: { fr: addresses('fr'), en: addresses('en') } },
    text: href(textPath(document)),
    check: { label: t('quotation.title'), address: href(pagePath('quotation', lang)) },
  };
}
