import { createHash } from 'node:crypto';
import { useMessages } from '../../i18n/index.ts';
import type { Edition } from '../../edition/types.ts';
import { documentsOf } from '../export-format.ts';
import type { Part } from '../export-format.ts';
import { authorsOf, publishedAddress, fileDateOf, noticesOf, titleOf } from '../notice.ts';
import { onLines, x, xmlFile } from '../xml.ts';
import type { ElementContent } from '../xml.ts';
import { NAVIGATION, STYLE, TITLE_PAGE, pageOf } from './paths.ts';

const XHTML = 'application/xhtml+xml';

/** What a reading system needs to know about the book: metadata, files and their order. */
export function packageDocument(edition: Edition, part: Part): Uint8Array {
  const [lang] = part.langs;
  const pages = [TITLE_PAGE, NAVIGATION, ...documentsOf(edition, part).map(pageOf)];
  const item = (href: string, mediaType: string, properties?: string) =>
    x('item', {
      id: idOf(href),
      href,
      'media-type': mediaType,
      ...(properties === undefined ? {} : { properties }),
    });
  return xmlFile(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': lang,
        prefix: 'schema: http://schema.org/',
      },
      onLines(
        metadata(edition, part),
        x(
          'manifest',
          onLines(
            ...pages.map((page) => item(page, XHTML, page === NAVIGATION ? 'nav' : undefined)),
            item(STYLE, 'text/css'),
          ),
        ),
        x('spine', onLines(...pages.map((page) => x('itemref', { idref: idOf(page) })))),
      ),
    ),
  );
}

const idOf = (path: string): string => path.replace('.', '-');

function metadata(edition: Edition, part: Part): ElementContent {
  const [lang] = part.langs;
  const date = fileDateOf(edition, part);
  const dc = (name: string, value: string, attributes: Readonly<Record<string, string>> = {}) =>
    x(`dc:${name}`, attributes, value);
  const property = (name: string, value: string) => x('meta', { property: name }, value);
  const notices = noticesOf(edition, part);
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    onLines(
      dc('identifier', identifier(edition, part), { id: 'identifier' }),
      ...part.langs.map((each) => dc('title', titleOf(edition, part, each), { 'xml:lang': each })),
      ...part.langs.map((each) => dc('language', each)),
      ...authorsOf(edition, part, lang).map((name) => dc('creator', name)),
      dc('publisher', useMessages(lang)('site.name')),
      dc('date', date),
      dc('source', publishedAddress(part, lang)),
      ...notices.map((notice) => dc('description', notice.status, { 'xml:lang': notice.lang })),
      ...notices.map((notice) => dc('rights', notice.independent, { 'xml:lang': notice.lang })),
      property('dcterms:modified', `${date}T00:00:00Z`),
      property('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'),
      property('a11y:certifiedBy', useMessages(lang)('site.name')),
      property('schema:accessMode', 'textual'),
      property('schema:accessModeSufficient', 'textual'),
      ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map(
        (feature) => property('schema:accessibilityFeature', feature),
      ),
      property('schema:accessibilityHazard', 'none'),
      property('schema:accessibilitySummary', useMessages(lang)('file.accessibility')),
    ),
  );
}

/** A stable identifier of the book: a UUID of version 8 (RFC 9562) from the source and the languages. */
function identifier({ source }: Edition, { langs }: Part): string {
  const hex = createHash('sha256')
    .update(`${source.sha256} ${langs.join(' ')}`)
    .digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
