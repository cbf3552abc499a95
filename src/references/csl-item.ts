import { useMessages } from '../i18n/index.ts';
import { transmittalOf } from '../edition/annex.ts';
import { plainSpaces } from '../edition/spacing.ts';
import type { Document, Edition, Lang } from '../edition/types.ts';
import { itemOfPart, type CitationItem, type Cited, type CitedDocument } from './cited-part.ts';
import { citedTitle, uncapitalized } from './cited-title.ts';

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
  const [year = 0, month = 0, day = 0] = document.date.split('-').map(Number);
  return {
    id: `astana-2004-${document.id}`,
    fields: {
      type: 'report',
      genre: genreOf(edition, document, lang),
      title: plainSpaces(citedTitle(edition, document, lang)),
      author: document.signatories.map(({ state }) => ({ literal: state[lang] })),
      issued: { 'date-parts': [[year, month, day]] },
      ...(document.place && { 'publisher-place': document.place[lang] }),
      ...(document.symbol !== undefined && { number: document.symbol }),
      language: lang,
    },
  };
}

/**
 * What kind of text it is: what it is annexed to, or its name; and its status if that is not official. Styles print it
 * within a sentence, so it begins small, unless it is a name with more capitals.
 */
function genreOf(edition: Edition, document: Document, lang: Lang): string {
  const t = useMessages(lang);
  const { name, status } = document.texts[lang];
  const title = transmittalOf(edition.documents, document)?.texts[lang].title;
  const kind = title === undefined ? name : t('cite.annexed', { title: uncapitalized(title, lang) });
  const small = /^.[^\p{Lu}]*$/u.test(kind) ? uncapitalized(kind, lang) : kind;
  return plainSpaces(status === 'official' ? small : `${small}; ${t('cite.unofficial')}`);
}
