import { markedNotes } from '../edition/note-marks.ts';
import { LANGS, type Document, type Edition, type Lang } from '../edition/types.ts';
import { useMessages } from '../i18n/index.ts';
import { citedSources } from '../references/cited-sources.ts';

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;

/**
 * The sources of the notes on a document, as a style sheet for paper: in the page, which has to be light, they would
 * be loaded by all who never print it. Side by side has the notes on both languages.
 */
export function printedSources({ notes, sources }: Edition, document: Document, lang: Lang): string {
  const rule = (selector: string, langs: readonly Lang[]) => {
    const lines = citedSources(sources, markedNotes(notes, document, langs), lang);
    const content = quoted([useMessages(lang)('context.sources'), ...lines].join('\n'));
    return lines.length > 0 ? `${selector}.notes::after{content:${content}}` : '';
  };
  return `.notes::after{display:block;margin-top:1em;white-space:pre-line;overflow-wrap:anywhere}${rule('', [lang])}${rule('.parallel~', LANGS)}`;
}
