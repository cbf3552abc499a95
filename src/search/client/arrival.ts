import { readMarks } from '../mark-address.ts';
import { findPhrase, textWords } from './words.ts';

/**
 * Marks the words that a result was found for, in the passage at which it opens. The address loses
 * the words at once, so that no copied link has them. Escape clears the marks.
 */
const { words, without } = readMarks(location.href);
const wanted = words
  .map((phrase) => textWords(phrase).map((word) => word.bare))
  .filter(({ length }) => length > 0);
const target = document.querySelector('.document :target');
history.replaceState(history.state, '', without);

const ranges = target ? rangesIn(target) : [];
if ('highlights' in CSS) {
  // Leaves the text's own markup as it is.
  CSS.highlights.set('found', new Highlight(...ranges));
} else {
  for (const range of ranges.reverse()) range.surroundContents(document.createElement('mark'));
}

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  if ('highlights' in CSS) CSS.highlights.delete('found');
  for (const mark of document.querySelectorAll('.document mark')) mark.replaceWith(...mark.childNodes);
});

function rangesIn(passage: Element): Range[] {
  const lang = document.documentElement.lang;
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      parent?.closest('[data-editorial]') ||
      (parent?.closest('[lang]')?.getAttribute('lang') ?? lang) !== lang
    )
      continue;
    const here = textWords(node.textContent ?? '');
    for (const { start, end } of wanted.flatMap((phrase) => findPhrase(phrase, here))) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      found.push(range);
    }
  }
  return found;
}
