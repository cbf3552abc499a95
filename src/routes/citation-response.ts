import { CITATION_FORMATS, citationFile, type CitationExtension } from '../references/citation-files.ts';
import { citationItem } from '../references/csl-item.ts';
import type { Document, Lang } from '../edition/types.ts';
import { citedPath } from '../edition/urls.ts';
import { getEdition } from './current-edition.ts';
import { absolute } from './href.ts';

/** Static paths, each once for every format of citation files. */
export const inEachFormat = <Path extends { readonly params: object; readonly props: object }>(
  paths: readonly Path[],
) =>
  paths.flatMap(({ params, props }) =>
    CITATION_FORMATS.map(({ extension }) => ({
      params: { ...(params as Path['params']), extension },
      props: { ...(props as Path['props']), extension },
    })),
  );

/** The citation file of a document, or of one of its passages. */
export async function citationResponse(
  document: Document,
  lang: Lang,
  extension: CitationExtension,
  anchor?: string,
): Promise<Response> {
  const address = absolute(citedPath(document, lang, anchor));
  const item = citationItem(await getEdition(), document, lang, { from: anchor, address });
  const type = CITATION_FORMATS.find((format) => format.extension === extension)?.type ?? '';
  return new Response(citationFile(item, extension), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
