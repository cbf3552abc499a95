import type { Edition } from './types.ts';

/**
 * Up to so many documents every page names them all, and an index has them all on one page. With more, pages lead
 * to the list of documents and indexes have a page for each: what a reader loads is not to grow with the edition.
 */
export const FEW = 8;

/** Whether an edition has too many documents for one page to hold. */
export const isLarge = ({ documents }: Pick<Edition, 'documents'>): boolean => documents.length > FEW;
