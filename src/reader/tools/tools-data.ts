import { referenceFrame } from '../../references/reference.ts';
import { citedDocument } from '../../references/csl-item.ts';
import type { CitedDocument } from '../../references/cited-part.ts';
import type { ReferenceFrame } from '../../references/reference.ts';
import { messagesOf, statusName, useMessages } from '../../i18n/index.ts';
import type { MessagesOf } from '../../i18n/index.ts';
import { inEach, type Document, type Edition, type Lang, type PerLang } from '../../edition/types.ts';
import { ANY, pagePath, passagePath, textPath } from '../../edition/urls.ts';

/** The data of the tools for one document in one language, beside its text. */
export interface DocumentTools {
  readonly frame: ReferenceFrame;
  /** Address of the page of the passage {@link ANY}. */
  readonly passage: string;
  /** Address of the citation file of the passage {@link ANY}, with `{extension}` for that of its format. */
  readonly files: string;
  /** The data for citation files of ranges. */
  readonly cited: CitedDocument;
  /** Language and status of the text, for the head of its column. */
  readonly heading: string;
}

/** The messages of the tools: `&` is before the shortcut letter of a tool. */
type ToolMessages = MessagesOf<'tools'>;

/** The data of the tools for one document, in the language of the interface. */
export interface ToolsData {
  readonly messages: ToolMessages;
  readonly documents: Readonly<Record<string, PerLang<DocumentTools>>>;
  /** Address of the lines of the document. */
  readonly text: string;
  /** Title and address of the page where a quotation is checked. */
  readonly check: { readonly label: string; readonly address: string };
}

/** Language and status of a text, as the head of its column. */
export const columnHeading = (document: Document, of: Lang, lang: Lang): string =>
  `${useMessages(of)('language.name')} – ${statusName(lang, document.texts[of])}`;

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
    files: `${href(passagePath(document, of, ANY))}citation.{extension}`,
    cited: citedDocument(edition, document, of),
    heading: columnHeading(document, of, lang),
  });
  return {
    messages: messagesOf(lang, 'tools'),
    documents: { [document.id]: inEach(addresses) },
    text: href(textPath(document)),
    check: { label: t('quotation.title'), address: href(pagePath('quotation', lang)) },
  };
}
