import { readFragment } from '../../edition/fragment.ts';
import { textRange } from '../../reader/text-range.ts';
import { readMarks } from '../mark-address.ts';
import { findSequence, textWords } from '../../edition/text/words.ts';

/**
 * Marks the words of the search in the passage at which a result opens. They are removed from the address at once, so
 * that no copied link has them. Escape clears the marks.
 */
const { words, without } = readMarks(location.href);
const wanted = words
  .map((phrase) => textWords(phrase).map((word) => word.bare))
  .filter(({ length }) => length > 0);
// Not `:target`: on a busy machine the browser sets it later than this runs.
const target = document.getElementById(readFragment(location.hash).fragment);
history.replaceState(history.state, '', without);

const ranges = target ? rangesIn(target) : [];
if ('highlights' in CSS) {
  // Leaves the text's own markup as it is.
  CSS.highlights.set('found', new Highlight(...ranges));
} else {
  for (const range of ranges.reverse()) {
    const mark = document.createElement('mark');
    mark.append(range.extractContents());
    range.insertNode(mark);
  }
}

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  if ('highlights' in CSS) CSS.highlights.delete('found');
  for (const mark of document.querySelectorAll('.document mark')) mark.replaceWith(...mark.childNodes);
});

/** Blocks with a line of the text; a phrase never crosses from one to the next. */
const LINE = 'p, h1, h2, li';

function rangesIn(passage: Element): Range[] {
  // A line may be cut into several nodes, by the mark of a note or another link.
  const lines = new Map<Element | null | undefined, Text[]>();
  for (const node of textNodes(passage)) {
    const line = node.parentElement?.closest(LINE);
    lines.set(line, [...(lines.get(line) ?? []), node]);
  }
  return [...lines.values()].flatMap((nodes) => {
    const here = textWords(nodes.map(({ data }) => data).join(''));
    return wanted
      .flatMap((phrase) => findSequence(phrase, here)?.spans ?? [])
      .map(({ start, end }) => textRange(start, end, nodes));
  });
}

/** The text of a passage, in the language of the page and without what the edition adds. */
function textNodes(passage: Element): Text[] {
  // A browser's translator changes the language of the page itself.
  const lang = document.querySelector<HTMLElement>('search-box')?.dataset['lang'];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent?.closest('[data-editorial]')) continue;
    if ((parent?.closest('.document [lang]')?.getAttribute('lang') ?? lang) === lang) found.push(node);
  }
  return found;
}
