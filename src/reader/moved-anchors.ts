import { readFragment } from '../edition/fragment.ts';
import { withBase } from '../edition/urls.ts';

/**
 * Leads an old address to its new one: from a page that has moved to the new page and passage, or to another passage
 * of this page. Without a script, a reader gets to the page only. It must run before anything that reads the
 * fragment, which would not find the old one.
 */
const data = document.querySelector<HTMLElement>('[data-moved-anchors]')?.dataset['movedAnchors'] ?? '{}';
// A map, so that no fragment is taken for a property that every object has.
const anchors = new Map(Object.entries(JSON.parse(data) as Record<string, string>));
const page = document.documentElement.dataset['moved'];

function carry(): void {
  const { fragment } = readFragment(location.hash);
  const kept = page?.includes('#') === false ? page + location.hash : page;
  const target = anchors.get(fragment) ?? kept;
  if (target !== undefined) location.replace(withBase(target, import.meta.env.BASE_URL));
}

addEventListener('hashchange', carry);
carry();
