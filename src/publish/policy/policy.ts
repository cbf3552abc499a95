/**
 * What a browser may do with the files of the site: the one source of the policy in each page, of the header
 * files for hosts, and of the tests (https://www.w3.org/TR/CSP3/).
 */
import { createHash } from 'node:crypto';
import { HEAD_SCRIPT } from '../../reader/display/head-script.ts';
import { speculationRules } from '../../routes/speculation.ts';

/** A source expression for one inline script or style. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The inline scripts and styles of a page, as their sources. */
export interface InlineSources {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

type Directives = Readonly<Record<string, readonly string[]>>;

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * The name of the one Trusted Types policy (`trusted-scripts.ts`): the addresses of the search's workers and
 * of the service worker pass through it.
 */
export const TRUSTED_POLICY = 'default';

/** What is the same on every page. */
const COMMON: Directives = {
  'img-src': SELF,
  'font-src': SELF,
  'connect-src': SELF,
  'worker-src': SELF,
  'manifest-src': SELF,
  'base-uri': NONE,
  'form-action': SELF,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [TRUSTED_POLICY],
};

const print = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');

/** The whole policy of one page, for its `<meta>`: nothing but what stands here, and of that only this site's. */
export const pagePolicy = ({ scripts, styles }: InlineSources): string =>
  print({
    'default-src': NONE,
    'script-src': [...SELF, ...scripts],
    'style-src': [...SELF, ...styles],
    ...COMMON,
  });

/**
 * The policy of all pages, for a header. Styles are left to the page's own policy, for each page has one that
 * names its running heads; both hold at once. Only a header can forbid frames.
 * @param base the folder that the site is served from
 */
export function pagesHeaderPolicy(base: string): string {
  const scripts = [HEAD_SCRIPT, speculationRules(base)];
  return print({
    'script-src': [...SELF, ...scripts.map(hashSource)],
    ...COMMON,
    'object-src': NONE,
    'frame-src': NONE,
    'media-src': NONE,
    'frame-ancestors': NONE,
  });
}

/** The search's workers: Pagefind is WebAssembly, which runs nowhere else; they fetch the index. */
export const searchWorkerPolicy = (): string =>
  print({
    'default-src': NONE,
    'script-src': ["'wasm-unsafe-eval'"],
    'connect-src': SELF,
    'frame-ancestors': NONE,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': NONE,
  });

/** The service worker: it is one file, and fetches for the pages. */
export const serviceWorkerPolicy = (): string =>
  print({
    'default-src': NONE,
    'connect-src': SELF,
    'frame-ancestors': NONE,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': NONE,
  });

/** Headers that every file has. `X-Frame-Options` says to old browsers what `frame-ancestors` says. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
