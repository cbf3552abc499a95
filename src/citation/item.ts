import { useMessages } from '../i18n/index.ts';
import { transmittalOf } from '../model/annex.ts';
import { plainSpaces } from '../model/spacing.ts';
import type { Document, Edition, Lang } from '../model/types.ts';
import { pinpoint } from './pinpoint.ts';
import { citedAnnex, citedTitle } from './title.ts';

/**
 * A citation in the data model of the Citation Style Language (https://docs.citationstyles.org), from
 * which every file format is written.
 */
export interface CitationItem {
  readonly id: string;
  readonly 'citation-key': string;
  /** Reference managers have no type for a letter or statement circulated by the United Nations; of those
   * they have, a report takes its number, place and corporate authors, and survives every format. */
  readonly type: 'report';
  readonly genre: string;
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly 'publisher-place'?: string;
  /** The document symbol. */
  readonly number?: string;
  readonly language: Lang;
  readonly URL: string;
  /** Where in the document: a locator for programs that know it, and in the note for all others. */
  readonly locator?: string;
  readonly note?: string;
}

/** What of a document is cited: nothing for all of it, one passage, or a range of them. */
export interface Cited {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Absolute address of its page. */
  readonly address: string;
}

/**
 * The citation of a document or a part of it.
 *
 * The authors are the States for whom it was signed, in the order of the signatures: bodies, as the
 * libraries of the United Nations enter communications from Member States, not the persons in office.
 * What the source does not say, such as a publisher, is left out.
 */
export function citationItem(edition: Edition, document: Document, lang: Lang, cited: Cited): CitationItem {
  const id = ['astana-2004', document.id, cited.from, cited.to, lang].filter(Boolean).join('-');
  const locator = cited.from === undefined ? undefined : pinpoint(lang, cited.from, cited.to);
  const note = noteOn(edition, document, lang, locator);
  const [year = 0, month = 0, day = 0] = document.date.split('-').map(Number);
  return {
    id,
    'citation-key': id,
    type: 'report',
    genre: document.texts[lang].name,
    title: plainSpaces(citedTitle(edition, document, lang)),
    author: document.signatories.map(({ state }) => ({ literal: state[lang] })),
    issued: { 'date-parts': [[year, month, day]] },
    ...(document.place && { 'publisher-place': document.place[lang] }),
    ...(document.symbol !== undefined && { number: document.symbol }),
    language: lang,
    URL: cited.address,
    ...(locator !== undefined && { locator: plainSpaces(locator) }),
    ...(note !== '' && { note: plainSpaces(note) }),
  };
}

/** What no field of the formats holds, as sentences. */
function noteOn(edition: Edition, document: Document, lang: Lang, locator: string | undefined): string {
  const t = useMessages(lang);
  const letter = transmittalOf(edition.documents, document);
  const official = document.texts[lang].status === 'official';
  const sentences = [
    letter && t('cite.in', { title: letter.texts[lang].title, annex: citedAnnex(document, lang) }),
    locator && t('cite.at', { pinpoint: locator }),
    official ? undefined : t('cite.unofficial.sentence'),
  ];
  return sentences.filter(Boolean).join(' ');
}
