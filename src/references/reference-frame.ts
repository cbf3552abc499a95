import { useMessages } from '../i18n/index.ts';
import { transmittalOf } from '../edition/annex.ts';
import type { Document, Edition, Lang } from '../edition/types.ts';
import type { ReferenceFrame } from './reference.ts';
import { citedAnnex, citedTitle } from './cited-title.ts';

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
