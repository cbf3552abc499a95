import {
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';

/** Longer directives are cut; no selection on a page makes one. */
const LONGEST = 2000;

/**
 * Marks the words of a text fragment where the browser does not do so itself
 * (https://wicg.github.io/scroll-to-text-fragment/). Escape clears the marks.
 */
export function markWords(directive: string): void {
  const { text } = parseFragmentDirectives({ text: textValues(directive) });
  const ranges = text.flatMap((words) => processTextFragmentDirective(words).slice(0, 1));
  const [first] = ranges;
  if (!first) return;
  if ('highlights' in CSS) CSS.highlights.set('words', new Highlight(...ranges));
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && 'highlights' in CSS) CSS.highlights.delete('words');
  });
}

/** The values of `text=` in a directive; there is rarely more than one. */
const textValues = (directive: string): string[] =>
  directive
    .slice(0, LONGEST)
    .split('&')
    .filter((part) => part.startsWith('text='))
    .map((part) => part.slice('text='.length))
    .slice(0, 5);
