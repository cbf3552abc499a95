import type { Document } from '../../edition/types.ts';

/** The paths of the files in an EPUB; all except the container are in one folder. */
export const CONTAINER = 'META-INF/container.xml';
export const FOLDER = 'EPUB';
export const PACKAGE = 'package.opf';
export const NAVIGATION = 'contents.xhtml';
export const TITLE_PAGE = 'title.xhtml';
export const STYLE = 'style.css';

export const pageOf = (document: Document): string => `${document.id}.xhtml`;
