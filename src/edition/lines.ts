import { TITLE } from './anchors.ts';
import { linesOf, passagesOf } from './passages.ts';
import type { PassageLine } from './passages.ts';
import type { Document, Lang } from './types.ts';

/** Every printed line of a document in order: its head, then its passages from first to last. */
export function allLines(document: Document, lang: Lang): PassageLine[] {
  const { annex, original, title, subtitle, dateline } = document.texts[lang];
  const head = [annex, original, title, subtitle, dateline].filter((text) => text !== undefined);
  const outermost = passagesOf(document).filter(({ parent }) => parent === undefined);
  const [agenda, rest] = [
    outermost.filter(({ kind }) => kind === 'agenda'),
    outermost.filter(({ kind }) => kind !== 'agenda'),
  ];
  const lines = (passages: typeof outermost) =>
    passages.flatMap(({ anchor }) => linesOf(document, lang, anchor));
  return [...lines(agenda), ...head.map((text) => ({ anchor: TITLE, text })), ...lines(rest)];
}
