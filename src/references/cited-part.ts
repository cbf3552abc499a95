import { plainSpaces } from '../edition/spacing.ts';
import type { Lang } from '../edition/types.ts';
import { pinpoint } from './passage-name.ts';

/**
 * A citation in the data model of the Citation Style Language (https://docs.citationstyles.org). Every file format is
 * written from it.
 */
export interface CitationItem {
  readonly id: string;
  readonly 'citation-key': string;
  /**
   * Reference managers have no type for letters or statements circulated by the United Nations. Among their types, a
   * report has a number, a place and corporate authors, and survives in every format.
   */
  readonly type: 'report';
  /** The kind and status of the text. It is the only free field that every citation style prints. */
  readonly genre: string;
  /** With the place in the document, which styles print nowhere else and which tells saved passages apart. */
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly 'publisher-place'?: string;
  readonly number?: string;
  readonly language: Lang;
  readonly URL: string;
}

/**
 * Everything that citations of parts of one document share, as plain data: citations of ranges are made in the
 * browser.
 */
export interface CitedDocument {
  readonly id: string;
  readonly fields: Omit<CitationItem, 'id' | 'citation-key' | 'URL'>;
}

/** The part of a document that is cited: nothing for all of it, one passage, or a range. */
export interface Cited {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Absolute address of its page. */
  readonly address: string;
}

/** The citation of a document, or of a part of it. */
export function itemOfPart({ id, fields }: CitedDocument, { from, to, address }: Cited): CitationItem {
  const key = [id, from, to, fields.language].filter(Boolean).join('-');
  const place = from === undefined ? '' : plainSpaces(pinpoint(fields.language, from, to));
  return {
    id: key,
    'citation-key': key,
    ...fields,
    title: [fields.title, place].filter(Boolean).join(', '),
    URL: address,
  };
}

/** A value in one line: line ends and other control characters become spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
