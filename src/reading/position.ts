export {};

/**
 * Where the reader is: marks the section in the contents and names it in the bar, and makes the links
 * to other views keep the passage. The address itself is left alone.
 */
const bar = document.querySelector<HTMLElement>('[data-here]');
const contents = document.getElementById('contents');
const entries = [...(contents?.querySelectorAll('a') ?? [])];
const switches = [...document.querySelectorAll<HTMLAnchorElement>('a[data-same-anchors]')];

/** The entry of the contents under which a passage stands: the last one that begins before it. */
function entryOf(passage: Element): HTMLAnchorElement | undefined {
  return entries.findLast(({ hash }) => {
    const start = document.getElementById(hash.slice(1));
    if (!start) return false;
    return (
      start.contains(passage) || start.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING
    );
  });
}

function show(passage: Element): void {
  const entry = entryOf(passage);
  for (const link of entries) {
    if (link === entry) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (bar) bar.textContent = entry?.textContent.trim().replace(/\s+/g, ' ') ?? bar.dataset.top ?? '';
  keep(passage);
}

/** The passage of the address counts for more than the one being read, as long as it is in sight. */
function keep(passage: Element): void {
  const target = document.querySelector('.document :target');
  // Of a section the heading counts: its paragraphs have anchors of their own.
  const seen = target?.matches('section') ? target.querySelector('h2') : target;
  const box = seen?.getBoundingClientRect();
  const inSight = box !== undefined && box.bottom > 0 && box.top < innerHeight;
  for (const link of switches)
    link.hash = target && inSight ? target.id : passage.matches('h1') ? '' : passage.id;
}

// A line across the upper part of the window: the passage that crosses it is the one being read.
const observer = new IntersectionObserver(
  (changes) => {
    for (const { isIntersecting, target } of changes) if (isIntersecting) show(target);
  },
  { rootMargin: '-20% 0px -79% 0px' },
);
for (const passage of document.querySelectorAll('.document :is(.passage, h1, .signatures)'))
  observer.observe(passage);

// While the head of the page is in sight one is at the head of the text, whatever crosses the line.
const title = document.querySelector('.document h1');
const head = document.querySelector('body > header');
const atHead = new IntersectionObserver((changes) => {
  if (title && changes.some(({ isIntersecting }) => isIntersecting)) show(title);
});
if (head) atHead.observe(head);

addEventListener('hashchange', () => {
  const target = document.querySelector('.document :target');
  if (target) keep(target);
});

contents?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') && contents.matches(':popover-open'))
    contents.hidePopover();
});
