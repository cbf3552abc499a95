/** The search of the single page: marks each place where what is typed stands, and goes from one to the next. */
import { places } from './places.ts';

const form = document.querySelector<HTMLFormElement>('form[role=search]');
const input = form?.querySelector('input');
const output = form?.querySelector('output');

if (form && input && output) {
  form.hidden = false;
  const { count = '', none = '' } = form.dataset;
  let marks: HTMLElement[] = [];
  let current = -1;

  const show = (next: number) => {
    marks[current]?.classList.remove('current');
    current = next;
    const mark = marks[current];
    mark?.classList.add('current');
    mark?.scrollIntoView({ block: 'center' });
    const said = count.replace('{n}', String(current + 1)).replace('{all}', String(marks.length));
    output.textContent = mark ? said : input.value.trim() === '' ? '' : none;
  };

  const search = () => {
    for (const mark of document.querySelectorAll('mark')) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    marks = passages().flatMap((passage) => markIn(passage, input.value));
    show(marks.length > 0 ? 0 : -1);
  };

  input.addEventListener('input', search);
  // A language that comes into sight or goes out of it has other places.
  document.querySelector('fieldset')?.addEventListener('change', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (marks.length > 0) show((current + 1) % marks.length);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.shiftKey && marks.length > 0) {
      event.preventDefault();
      show((current - 1 + marks.length) % marks.length);
    }
  });
}

/** The smallest elements that hold words of one language, and are in sight. */
function passages(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('main [lang]')];
  return all.filter((element) => element.getClientRects().length > 0);
}

/** Marks a query in the text of an element, across whatever elements are in it. */
function markIn(element: HTMLElement, query: string): HTMLElement[] {
  const marks: HTMLElement[] = [];
  // From the last, so that the places before it stay where they are.
  for (const { start, end } of places(element.textContent, query).reverse()) {
    let at = 0;
    for (const text of textsOf(element)) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, text.data.length);
      at += text.data.length;
      if (from >= to) continue;
      const mark = document.createElement('mark');
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      range.surroundContents(mark);
      marks.unshift(mark);
      if (at >= end) break;
    }
  }
  return marks;
}

function textsOf(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
