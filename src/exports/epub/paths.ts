import type { Document } from '../../edition/types.ts';

/** Where the files of an EPUB lie; but for the container, all of them in one folder. */
export const CONTAINER = 'META-INF/container.xml';
export const FOLDER = 'EPUB';
export const PACKAGE = 'package.opf';
export const NAVIGATION = 'contents.xhtml';
export const TITLE_PAGE = 'title.xhtml';
export const STYLE = 'style.css';

export const pageOf = (document: Document): string => `${document.id}.xhtml`;
