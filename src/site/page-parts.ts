import { isLarge } from '../model/size.ts';
import type { Document, Edition } from '../model/types.ts';
import type { PageName } from '../urls.ts';

/** The pages that a large edition has once for each document. */
const SPLIT: readonly PageName[] = ['words', 'source', 'signatories', 'downloads'];

/** The documents for each of which a page has a part; none of an edition that is not large. */
export const partsOf = (edition: Pick<Edition, 'documents'>, page: PageName): readonly Document[] =>
  isLarge(edition) && SPLIT.includes(page) ? edition.documents : [];

/** The document on whose part of a page something stands; nothing where the page has no parts. */
export const partFor = (
  edition: Pick<Edition, 'documents'>,
  page: PageName,
  document: Document,
): Document | undefined => (partsOf(edition, page).length > 0 ? document : undefined);

/** Of a page's part the one document that it is about; of a whole page all of them. */
export const documentsOn = (edition: Pick<Edition, 'documents'>, part?: Document): readonly Document[] =>
  part ? [part] : edition.documents;
