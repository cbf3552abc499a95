import { passageMeant, properPath } from '../edition/proper-path.ts';

/**
 * On the page for unknown addresses: goes on to the address that a misspelt one means. A link says where to, for readers
 * who come back.
 */
const hints = [...document.querySelectorAll<HTMLElement>('[data-nowhere]')];
const documents = [...document.querySelectorAll<HTMLAnchorElement>('main li a')].map(
  ({ pathname }) => pathname,
);

/** The same address in its proper form, or the document of a passage that does not exist, which shows the nearest. */
function meant(): string | undefined {
  const { pathname, search, hash } = location;
  const proper = properPath(pathname);
  if (proper !== pathname) return proper.includes('#') ? proper : proper + search + hash;
  return passageMeant(pathname, documents, /^\d|\.\d/);
}

const target = meant();
if (target !== undefined) {
  for (const hint of hints) {
    hint.querySelector('a')?.setAttribute('href', target);
    hint.querySelector('a')?.append(decodeURI(target));
    hint.hidden = false;
  }
  location.replace(target);
}
