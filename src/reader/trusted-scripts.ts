import type {} from 'trusted-types';
import { INDEX_FOLDER, withBase } from '../edition/urls.ts';

/**
 * The programs that may run beside a page, where the browser enforces Trusted Types: the service worker, and the
 * worker that Pagefind starts from its own folder. The policy is the default one because Pagefind gives its address
 * as a string (https://www.w3.org/TR/trusted-types/#default-policy-hdr).
 */
const ALLOWED = ['/sw.js', INDEX_FOLDER].map((path) => withBase(path, import.meta.env.BASE_URL));

window.trustedTypes?.createPolicy('default', { createScriptURL: checked });

/** @throws {TypeError} if the address is another one */
function checked(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  const isAllowed = ALLOWED.some((path) =>
    path.endsWith('/') ? pathname.startsWith(path) : pathname === path,
  );
  if (origin !== location.origin || !isAllowed) throw new TypeError(address);
  return address;
}
