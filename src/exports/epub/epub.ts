import { zipSync, type Zippable } from 'fflate';
import type { Edition } from '../../edition/types.ts';
import { documentsOf, utf8, type Format, type Part } from '../export-format.ts';
import { readOwnFile } from '../package-file.ts';
import { navigationPage } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import {
  CONTAINER,
  FOLDER,
  NAVIGATION,
  PACKAGE,
  STYLE,
  TITLE_PAGE,
  documentPage,
  pageOf,
  titlePage,
} from './pages.ts';
import { attributes, xml, xmlFile } from '../xml.ts';

/** EPUB 3: one chapter for each document, with navigation to sections and paragraphs. */
export const epub: Format<'epub'> = {
  id: 'epub',
  extension: 'epub',
  mediaType: 'application/epub+zip',
  purpose: 'reading',
  scope: 'edition',
  languages: [['fr'], ['en'], ['fr', 'en']],
  write: (edition, part) =>
    zipSync(
      { mimetype: [utf8('application/epub+zip'), { level: 0 }], ...contents(edition, part) },
      { mtime: noTime() },
    ),
};

/** The earliest time that ZIP can express. ZIP has local time, so this gives the same bytes everywhere. */
const noTime = () => new Date(1980, 0, 1);

function contents(edition: Edition, part: Part): Zippable {
  const pages = documentsOf(edition, part).map(
    (document) => [`${FOLDER}/${pageOf(document)}`, documentPage(document, part)] as const,
  );
  return {
    [CONTAINER]: container(),
    [`${FOLDER}/${PACKAGE}`]: packageDocument(edition, part),
    [`${FOLDER}/${NAVIGATION}`]: navigationPage(edition, part),
    [`${FOLDER}/${TITLE_PAGE}`]: titlePage(edition, part),
    ...Object.fromEntries<Uint8Array>(pages),
    [`${FOLDER}/${STYLE}`]: utf8(readOwnFile('epub/book.css')),
  };
}

/** Says where the package document is (Open Container Format). */
function container(): Uint8Array {
  const own = attributes({ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' });
  const type = 'application/oebps-package+xml';
  const root = xml`<rootfile full-path="${FOLDER}/${PACKAGE}" media-type="${type}" />`;
  return xmlFile(xml`<container${own}><rootfiles>${root}</rootfiles></container>`);
}
