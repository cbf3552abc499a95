import type { APIContext } from 'astro';
import { CITATION_FORMATS, citationFile } from '../references/citation-files.ts';
import type { CitationExtension } from '../references/citation-files.ts';
import { citationItem } from '../references/csl-item.ts';
import type { Document, Lang } from '../edition/types.ts';
import { citedPath } from '../edition/urls.ts';
import { getEdition } from './current-edition.ts';
import { absolute } from './href.ts';
import { documentPaths, passagePaths } from './static-paths.ts';

/**
 * The routes of the citation files. Each format has its own file in `pages/`, because the development server would
 * want a slash after an extension that is a parameter.
 */
export const documentCitations = (extension: CitationExtension) => ({
  getStaticPaths: documentPaths,
  GET: ({ props: { document, lang } }: APIContext<DocumentProps>) =>
    response(document, lang, undefined, extension),
});

/** The same for the passages of the documents. */
export const passageCitations = (extension: CitationExtension) => ({
  getStaticPaths: passagePaths,
  GET: ({ props: { document, lang, passage } }: APIContext<PassageProps>) =>
    response(document, lang, passage.anchor, extension),
});

type DocumentProps = Awaited<ReturnType<typeof documentPaths>>[number]['props'];
type PassageProps = Awaited<ReturnType<typeof passagePaths>>[number]['props'];

async function response(
  document: Document,
  lang: Lang,
  anchor: string | undefined,
  extension: CitationExtension,
): Promise<Response> {
  const address = absolute(citedPath(document, lang, anchor));
  const item = citationItem(await getEdition(), document, lang, { from: anchor, address });
  const type = CITATION_FORMATS.find((format) => format.extension === extension)?.type ?? '';
  return new Response(citationFile(item, extension), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
