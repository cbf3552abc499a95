import { TITLE } from '../../edition/anchors.ts';
import type { PassageLine } from '../../edition/document-lines.ts';
import { spaced } from '../../edition/text/forms.ts';
import type { Lang } from '../../edition/types.ts';

/** The selected words of the document, in one language. */
export interface SelectedWords {
  /** From the first of these words to the last. */
  readonly range: Range;
  readonly from: string;
  readonly to: string;
  readonly lang: Lang;
  readonly lines: readonly PassageLine[];
  /** Whether they include words of a heading. */
  readonly heading: boolean;
}

interface Piece {
  readonly range: Range;
  readonly lang: Lang;
  readonly line: PassageLine;
  readonly heading: boolean;
}

/** The selected part of a text, in the language in which the selection begins; nothing if it has no word. */
export function selected(text: HTMLElement): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const whole = selection.getRangeAt(0);
  const pieces = [...text.querySelectorAll('.row > :is(p, span)')].flatMap((block) => pieceOf(block, whole));
  const [first] = pieces;
  const same = pieces.filter(({ lang }) => lang === first?.lang);
  const last = same.at(-1);
  if (!first || !last) return undefined;
  const range = first.range.cloneRange();
  range.setEnd(last.range.endContainer, last.range.endOffset);
  return {
    range,
    from: first.line.anchor,
    to: last.line.anchor,
    lang: first.lang,
    lines: same.map(({ line }) => line),
    heading: same.some(({ heading }) => heading),
  };
}

/** The part of a paragraph, item or heading that is selected, with its number if that is. */
function pieceOf(block: Element, whole: Range): Piece[] {
  if (!whole.intersectsNode(block)) return [];
  const range = new Range();
  range.selectNodeContents(block);
  if (whole.compareBoundaryPoints(Range.START_TO_START, range) > 0)
    range.setStart(whole.startContainer, whole.startOffset);
  if (whole.compareBoundaryPoints(Range.END_TO_END, range) < 0)
    range.setEnd(whole.endContainer, whole.endOffset);
  const content = range.cloneContents();
  for (const editorial of content.querySelectorAll('[data-editorial]')) editorial.remove();
  const number = content.querySelector('.label');
  const label = number?.textContent.trim() ?? '';
  number?.remove();
  const text = spaced(content.textContent);
  if (!/\p{L}\p{L}|\p{N}/u.test(text)) return [];
  // The lines at the head of a document share the anchor of the title.
  const anchor = block.closest(':is(h1, section, .passage, .signatures, li)[id]')?.id ?? TITLE;
  const lang = (block.closest('[lang]')?.getAttribute('lang') ?? 'fr') as Lang;
  const line = { anchor, ...(label === '' ? {} : { label }), text };
  return [{ range, lang, line, heading: block.closest('h1, h2') !== null }];
}
