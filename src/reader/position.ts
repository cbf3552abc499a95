import { readFragment } from '../edition/fragment.ts';

/**
 * Follows the reader's position: marks section and paragraph in the contents and names them in the bar, makes links
 * to other views keep the passage, and offers the way back after a jump. The address itself never changes.
 */
const bar = document.querySelector<HTMLElement>('.bar');
const here = document.querySelector<HTMLElement>('[data-here]');
const contents = document.getElementById('contents');
const entries = [...(contents?.querySelectorAll<HTMLAnchorElement>('li > a') ?? [])];
const parts = entries.filter((entry) => entry.querySelector('span'));
const switches = [...document.querySelectorAll<HTMLAnchorElement>('a[data-same-anchors]')];
const steps = [...document.querySelectorAll<HTMLAnchorElement>('[data-step]')];
const back = document.querySelector<HTMLAnchorElement>('[data-back]');
let reading: Element | undefined;
/** What a reader can be at. */
const PASSAGES = '.document :is(.passage, h1, .signatures)';

const idOf = ({ hash }: HTMLAnchorElement) => decodeURIComponent(hash.slice(1));

/** The entry of the contents for a passage: the last one that begins before it. */
function partOf(passage: Element): HTMLAnchorElement | undefined {
  return parts.findLast((entry) => {
    const start = document.getElementById(idOf(entry));
    if (!start) return false;
    return (
      start.contains(passage) || start.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING
    );
  });
}

/** Names a place in the bar and the contents, and in the links to the other views. */
function show(): void {
  const named = seenFromAddress();
  const passage = named?.closest(PASSAGES) ?? reading;
  if (!passage) return;
  const part = partOf(passage);
  for (const entry of entries) {
    if (entry === part || idOf(entry) === passage.id) entry.setAttribute('aria-current', 'true');
    else entry.removeAttribute('aria-current');
  }
  const range = named?.dataset['range'];
  const [label, title] = part ? nameOf(range ?? passage.id, part) : ['', here?.dataset['here'] ?? ''];
  here?.querySelector('b')?.replaceChildren(label);
  here?.querySelector('span')?.replaceChildren(title);
  for (const step of steps) {
    const next = part ? parts[parts.indexOf(part) + Number(step.dataset['step'])] : parts[0];
    if (next && (part ?? step.dataset['step'] === '1')) {
      step.href = next.hash;
      step.hidden = false;
    } else step.hidden = true;
  }
  // A browser that finds a text fragment makes its block the target, which may have no id.
  const read = reading?.matches('h1') ? '' : reading?.id;
  for (const link of switches) link.hash = range ?? named?.closest('[id]:not(span)')?.id ?? read ?? '';
}

/** `3.4` and the title of its section; `2.1–2.3` for a range; otherwise the entry of the contents. */
function nameOf(place: string, part: HTMLAnchorElement): [label: string, title: string] {
  const [label = '', title = ''] = [...part.children].map((each) => each.textContent);
  return [/^\d+\./.test(place) ? place.replace('-', '–') : label, title];
}

/** The passage or range in the address takes precedence over the one being read, as long as it is visible. */
function seenFromAddress(): HTMLElement | undefined {
  const marked = [...document.querySelectorAll<HTMLElement>('.document :is(:target, [data-range])')];
  // On a busy machine the browser looks at the address later than this runs.
  const named = document.getElementById(readFragment(location.hash).fragment);
  if (marked.length === 0 && named?.closest('.document')) marked.push(named);
  return marked.find((each) => {
    // For a section its heading counts, because its paragraphs have anchors of their own.
    const box = (each.matches('section') ? each.querySelector('h2') : each)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  });
}

// The passage being read is the last one in the upper fifth of the window. A single line would not do: after a jump
// it can be in the space between two passages, and the previous passage would stay current.
const passages = [...document.querySelectorAll(PASSAGES)];
const title = document.querySelector('.document h1');
const head = document.querySelector('body > header');
const above = new Set<Element>();
const observer = new IntersectionObserver(
  (changes) => {
    for (const { isIntersecting, target } of changes) above[isIntersecting ? 'add' : 'delete'](target);
    // While the header is visible, the reader is at the beginning of the text, whatever else is above.
    const read = head && above.has(head) ? title : passages.findLast((passage) => above.has(passage));
    if (read) reading = read;
    show();
  },
  { rootMargin: '0px 0px -80% 0px' },
);
// Only reading pages have a bar.
if (bar) {
  for (const each of head ? [head, ...passages] : passages) observer.observe(each);

  addEventListener('hashchange', show);
  document.addEventListener('placemarked', show);

  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.getAttribute('href')?.startsWith('#')) return;
    if (contents?.contains(link) && 'hidePopover' in contents) contents.hidePopover();
    offerWayBack(link);
  });
}

/** After a jump within the page, the bar links back to the previous passage. */
function offerWayBack(link: HTMLAnchorElement): void {
  if (!back) return;
  if (link === back) back.hidden = true;
  else if (reading?.id && !link.closest(`[id="${CSS.escape(reading.id)}"]`)) {
    back.href = `#${reading.id}`;
    back.textContent = `↩ ${reading.matches('h1') ? '' : reading.id}`.trim();
    back.ariaLabel = (back.dataset['back'] ?? '').replace('{anchor}', reading.id);
    back.hidden = false;
  }
}
