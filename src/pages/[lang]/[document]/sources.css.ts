import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { markedNotes } from '../../../edition/note-marks.ts';
import { LANGS } from '../../../edition/types.ts';
import type { Lang } from '../../../edition/types.ts';
import { useMessages } from '../../../i18n/index.ts';
import { citedSources } from '../../../references/cited-sources.ts';
import { getEdition } from '../../../routes/current-edition.ts';
import { documentPaths } from '../../../routes/static-paths.ts';

export const getStaticPaths = documentPaths;

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;

/**
 * The sources of the notes on a document, as a style sheet for paper: in the page, which has to be light, they would
 * be loaded by all who never print it. Side by side has the notes on both languages.
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { document, lang },
}) => {
  const { notes, sources } = await getEdition();
  const rule = (selector: string, langs: readonly Lang[]) => {
    const lines = citedSources(sources, markedNotes(notes, document, langs), lang);
    const content = quoted([useMessages(lang)('context.sources'), ...lines].join('\n'));
    return lines.length > 0 ? `${selector}.notes::after{content:${content}}` : '';
  };
  const css = `.notes::after{display:block;margin-top:1em;white-space:pre-line;overflow-wrap:anywhere}${rule('', [lang])}${rule('.parallel~', LANGS)}`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
