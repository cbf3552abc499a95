import { basename } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { documentLines } from '../edition/document-lines.ts';
import { passagesOf } from '../edition/passages.ts';
import { witnessesOf } from '../edition/read/source-digest.ts';
import { LANGS, type Document, type Edition, type Lang } from '../edition/types.ts';
import * as urls from '../edition/urls.ts';
import { PREVIEWS, documentCard, passageCard, siteCard, type Card } from '../exports/previews/card.ts';
import { preview } from '../exports/previews/preview-image.ts';
import { receiptFile } from '../exports/receipt.ts';
import { exportFiles } from '../exports/registry.ts';
import { messagesOf } from '../i18n/index.ts';
import { settingsForm } from '../reader/display/display-choices.ts';
import type { UpdateMessages } from '../reader/offline/update-messages.ts';
import { toolsData } from '../reader/tools/tools-data.ts';
import { CITATION_FORMATS, citationFile } from '../references/citation-files.ts';
import { citationItem } from '../references/csl-item.ts';
import { getEdition } from '../routes/current-edition.ts';
import { downloads } from '../routes/downloads.ts';
import { absolute, href } from '../routes/href.ts';
import { ICONS, drawIcon, manifest } from '../routes/installed-site.ts';
import { printedSources } from '../routes/sources-on-paper.ts';
import { publishedReceipt, sourceBytes } from '../routes/published-source.ts';
import { searchFiles } from '../search/search-files.ts';
import { pairedPaths, sitemap } from '../routes/sitemap.ts';

/** A file of the site that is no page, and what makes it. */
type SiteFile = readonly [path: string, mediaType: string, make: () => Body | Promise<Body>];
type Body = string | Uint8Array<ArrayBuffer>;

const JSON_TYPE = 'application/json';
const PLAIN = 'text/plain; charset=utf-8';

const data = (path: string, make: () => unknown): SiteFile => [path, JSON_TYPE, () => JSON.stringify(make())];

const previewFile = (path: string, card: () => Card): SiteFile[] =>
  PREVIEWS ? [[path, 'image/png', () => preview(card())]] : [];

/** Every file of the site but its pages and programs. */
const siteFiles = (edition: Edition): SiteFile[] => [
  // Everything may be read by everyone (RFC 9309).
  ['/robots.txt', PLAIN, () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`],
  ['/sitemap.xml', 'application/xml', () => sitemap(pairedPaths(edition), absolute)],
  [urls.receiptPath(), JSON_TYPE, () => receiptFile(publishedReceipt(edition))],
  ...edition.documents.map((document) => data(urls.textPath(document), () => documentLines(document, href))),
  ...witnessesOf(edition).flatMap(({ source }) =>
    [false, true].map((digest): SiteFile => [
      urls.sourceFilePath(source, digest),
      PLAIN,
      () => sourceBytes(source, digest),
    ]),
  ),
  ...ICONS.map((icon): SiteFile => [urls.iconPath(icon), 'image/png', () => drawIcon(icon)]),
  ...exportFiles(edition).map(({ path, format }): SiteFile => [
    path,
    format.mediaType,
    async () => (await downloads(edition)).find((file) => file.path === path)?.bytes ?? '',
  ]),
  [urls.checksumsPath(), PLAIN, () => checksums(edition)],
  ...LANGS.flatMap((lang) => [
    ...filesIn(edition, lang),
    ...edition.documents.flatMap((document) => [
      ...filesOf(edition, document, lang),
      ...attachedFiles(edition, document, lang),
      ...passagesOf(document).flatMap(({ anchor }) => attachedFiles(edition, document, lang, anchor)),
    ]),
  ]),
];

async function checksums(edition: Edition): Promise<string> {
  return (await downloads(edition)).map(({ path, sha256 }) => `${sha256}  ${basename(path)}\n`).join('');
}

/** What exists once in each language. */
const filesIn = (edition: Edition, lang: Lang): SiteFile[] => [
  ...previewFile(urls.previewPath(lang), () => siteCard(edition, lang)),
  [urls.manifestPath(lang), 'application/manifest+json', () => JSON.stringify(manifest(lang))],
  [urls.searchConfigPath(lang), JSON_TYPE, () => searchFiles(edition, lang, href).config],
  [urls.searchTextPath(lang), JSON_TYPE, () => searchFiles(edition, lang, href).text],
  data(urls.settingsPath(lang), () => settingsForm(lang)),
  data(urls.updatePath(lang), (): UpdateMessages => messagesOf(lang, 'update')),
];

/** What pages load of a document when a reader asks for it. */
const filesOf = (edition: Edition, document: Document, lang: Lang): SiteFile[] => [
  data(urls.toolsFolder(lang) + urls.toolsFileName(document.id), () =>
    toolsData(edition, document, lang, href),
  ),
  [
    urls.printedSourcesPath(document, lang),
    'text/css; charset=utf-8',
    () => printedSources(edition, document, lang),
  ],
];

/** The preview image and the citations of a document, or of one of its passages. */
function attachedFiles(edition: Edition, document: Document, lang: Lang, anchor?: string): SiteFile[] {
  const passage = passagesOf(document).find((each) => each.anchor === anchor);
  const address = absolute(urls.citedPath(document, lang, anchor));
  return [
    ...previewFile(urls.attachedPath(document, lang, anchor, 'preview.png'), () =>
      passage ? passageCard(edition, document, lang, passage) : documentCard(edition, document, lang),
    ),
    ...CITATION_FORMATS.map(({ extension, type }): SiteFile => [
      urls.attachedPath(document, lang, anchor, `citation.${extension}`),
      `${type}; charset=utf-8`,
      () => citationFile(citationItem(edition, document, lang, { from: anchor, address }), extension),
    ]),
  ];
}

export const getStaticPaths = (async () =>
  siteFiles(await getEdition()).map(([path, type, make]) => ({
    params: { file: path.slice(1) },
    props: { type, make },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { type, make },
}) => new Response(await make(), { headers: { 'Content-Type': type } });
