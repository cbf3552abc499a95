import { useMessages } from '../i18n/index.ts';
import { transmittalOf } from '../edition/annex.ts';
import { plainSpaces } from '../edition/spacing.ts';
import type { Document, Edition, Lang } from '../edition/types.ts';
import { itemOfPart } from './cited-part.ts';
import type { CitationItem, Cited, CitedDocument } from './cited-part.ts';
import { citedAnnex, citedTitle } from './cited-title.ts';

/** The citation of a document or a part of it. */
export const citationItem = (edition: Edition, document: Document, lang: Lang, cited: Cited): CitationItem =>
  itemOfPart(citedDocument(edition, document, lang), cited);

/**
 * The common part of all citations of a document.
 *
 * The authors are the States for whom it was signed, in the order of the signatures: bodies, as the libraries of the
 * United Nations enter communications from Member States, not the persons in office. What the source does not say,
 * such as a publisher, is left out.
 */
export function citedDocument(edition: Edition, document: Document, lang: Lang): CitedDocument {
  const t = useMessages(lang);
  const { name, status } = document.texts[lang];
  const letter = transmittalOf(edition.documents, document);
  const [year = 0, month = 0, day = 0] = document.date.split('-').map(Number);
  return {
    id: `astana-2004-${document.id}`,
    fields: {
      type: 'report',
      genre: name,
      title: plainSpaces(citedTitle(edition, document, lang)),
      author: document.signatories.map(({ state }) => ({ literal: state[lang] })),
      issued: { 'date-parts': [[year, month, day]] },
      ...(document.place && { 'publisher-place': document.place[lang] }),
      ...(document.symbol !== undefined && { number: document.symbol }),
      language: lang,
    },
    note: {
      before: letter && t('cite.in', { title: letter.texts[lang].title, annex: citedAnnex(document, lang) }),
      part: t('cite.at', { pinpoint: '{pinpoint}' }),
      after: status === 'official' ? undefined : t('cite.unofficial.sentence'),
    },
  };
}
