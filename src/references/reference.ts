import { useMessages } from '../i18n/index.ts';
import { transmittalOf } from '../edition/annex.ts';
import type { Document, Edition, Lang } from '../edition/types.ts';
import { citedAnnex, citedTitle } from './cited-title.ts';

/** The text before and after the pinpoint in every reference to one document in one language. */
export interface ReferenceFrame {
  readonly before: string;
  /** The status in brackets for a text that is not official; otherwise empty. */
  readonly after: string;
}

/**
 * A reference in the manner of United Nations footnotes.
 * @param pin place of the passage, from `pinpoint`; nothing for the whole document
 * @param address absolute
 */
export const reference = (
  { before, after }: ReferenceFrame,
  pin: string | undefined,
  address: string,
): string => `${before}${pin ? `, ${pin}` : ''}${after}, ${address}.`;

/**
 * The beginning and end of every reference to a document, in the manner of the United Nations: an annex is cited
 * through the letter that transmits it, and the symbol follows the title in brackets.
 */
export function referenceFrame(edition: Edition, document: Document, lang: Lang): ReferenceFrame {
  const text = document.texts[lang];
  const letter = transmittalOf(edition.documents, document);
  const symbol = document.symbol === undefined ? '' : ` (${document.symbol})`;
  const title = citedTitle(edition, document, lang);
  const named = [title, text.dateline].filter(Boolean).join(', ');
  const before = letter
    ? `${letter.texts[lang].title}${symbol}, ${citedAnnex(document, lang)} (${named})`
    : `${title}${symbol}`;
  const t = useMessages(lang);
  return { before, after: text.status === 'official' ? '' : ` [${t('cite.unofficial')}]` };
}
