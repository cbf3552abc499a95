import { zipSync, type Zippable } from 'fflate';
import type { Edition } from '../../edition/types.ts';
import { documentsOf, utf8, type Format, type Part, readOwnFile } from '../export-format.ts';
import {
  navigationPage,
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
import { sha256 } from '../../edition/read/source-digest.ts';
import { attributes, xml, xmlFile, type Xml } from '../xml.ts';
import { useMessages } from '../../i18n/index.ts';
import { authorsOf, publishedAddress, fileDateOf, noticesOf, titleOf } from '../notice.ts';

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

/** What a reading system needs to know about the book: metadata, files and their order. */
function packageDocument(edition: Edition, part: Part): Uint8Array {
  const pages = [TITLE_PAGE, NAVIGATION, ...documentsOf(edition, part).map(pageOf)];
  const item = (href: string, mediaType: string) => {
    const properties = href === NAVIGATION ? 'nav' : undefined;
    return xml`<item${attributes({ id: idOf(href), href, 'media-type': mediaType, properties })} />`;
  };
  const own = attributes({
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': part.langs[0],
    prefix: 'schema: http://schema.org/',
  });
  return xmlFile(xml`
    <package${own}>
    ${metadata(edition, part)}
    <manifest>
    ${pages.map((page) => item(page, 'application/xhtml+xml'))}
    ${item(STYLE, 'text/css')}
    </manifest>
    <spine>
    ${pages.map((page) => xml`<itemref idref="${idOf(page)}" />`)}
    </spine>
    </package>`);
}

const idOf = (path: string): string => path.replace('.', '-');

function metadata(edition: Edition, part: Part): Xml {
  const [lang] = part.langs;
  const t = useMessages(lang);
  const date = fileDateOf(edition, part);
  const notices = noticesOf(edition, part);
  const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'];
  return xml`
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="identifier">${identifier(edition, part)}</dc:identifier>
    ${part.langs.map((each) => xml`<dc:title xml:lang="${each}">${titleOf(edition, part, each)}</dc:title>`)}
    ${part.langs.map((each) => xml`<dc:language>${each}</dc:language>`)}
    ${authorsOf(edition, part, lang).map((name) => xml`<dc:creator>${name}</dc:creator>`)}
    <dc:publisher>${t('site.name')}</dc:publisher>
    <dc:date>${date}</dc:date>
    <dc:source>${publishedAddress(part, lang)}</dc:source>
    ${notices.map((each) => xml`<dc:description xml:lang="${each.lang}">${each.status}</dc:description>`)}
    ${notices.map((each) => xml`<dc:rights xml:lang="${each.lang}">${each.independent}</dc:rights>`)}
    <meta property="dcterms:modified">${date}T00:00:00Z</meta>
    <meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
    <meta property="a11y:certifiedBy">${t('site.name')}</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    ${features.map((feature) => xml`<meta property="schema:accessibilityFeature">${feature}</meta>`)}
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">${t('file.accessibility')}</meta>
    </metadata>`;
}

/** A stable identifier of the book: a UUID of version 8 (RFC 9562) from the source and the languages. */
function identifier({ source }: Edition, { langs }: Part): string {
  const hex = sha256(`${source.sha256} ${langs.join(' ')}`);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
