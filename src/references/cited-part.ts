import { fill } from '../i18n/format.ts';
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
  readonly genre: string;
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly 'publisher-place'?: string;
  /** The document symbol. */
  readonly number?: string;
  readonly language: Lang;
  readonly URL: string;
  /** The place in the document: a locator for programs that know it, and part of the note for all others. */
  readonly locator?: string;
  readonly note?: string;
}

/**
 * Everything that citations of parts of one document share, as plain data: citations of ranges are made in the
 * browser.
 */
export interface CitedDocument {
  readonly id: string;
  /** The fields that are the same for every part. */
  readonly fields: Omit<CitationItem, 'id' | 'citation-key' | 'URL' | 'locator' | 'note'>;
  /** The sentences of the note before and after the one about the part, which has `{pinpoint}` for its place. */
  readonly note: {
    readonly before?: string | undefined;
    readonly part: string;
    readonly after?: string | undefined;
  };
}

/** The part of a document that is cited: nothing for all of it, one passage, or a range. */
export interface Cited {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Absolute address of its page. */
  readonly address: string;
}

/** The citation of a document, or of a part of it. */
export function itemOfPart({ id, fields, note }: CitedDocument, { from, to, address }: Cited): CitationItem {
  const key = [id, from, to, fields.language].filter(Boolean).join('-');
  const locator = from === undefined ? undefined : pinpoint(fields.language, from, to);
  const sentences = [note.before, locator && fill(note.part, { pinpoint: locator }), note.after];
  const text = sentences.filter(Boolean).join(' ');
  return {
    id: key,
    'citation-key': key,
    ...fields,
    URL: address,
    ...(locator !== undefined && { locator: plainSpaces(locator) }),
    ...(text !== '' && { note: plainSpaces(text) }),
  };
}
