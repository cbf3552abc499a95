import { readFragment } from '../edition/fragment.ts';
import { withBase } from '../edition/urls.ts';

/**
 * Carries an old address to the one that took its place: a page that has moved, with the passage that was asked
 * for, or a passage of this page. Without a script one comes to the page. It has to run before whatever looks at
 * the fragment, which would find nothing there.
 */
const data = document.querySelector<HTMLElement>('[data-moved-anchors]')?.dataset['movedAnchors'] ?? '{}';
// A map: no fragment is then taken for what every object has.
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
