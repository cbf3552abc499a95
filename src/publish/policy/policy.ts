/**
 * What a browser may do with the files of the site. The policy in each page, the header files for hosts and the tests
 * all come from here (https://www.w3.org/TR/CSP3/).
 */
import { createHash } from 'node:crypto';
import { HEAD_SCRIPT } from '../../reader/display/head-script.ts';
import { speculationRules } from '../../routes/href.ts';

/** The source expression of an inline script or style. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

type Directives = Readonly<Record<string, readonly string[]>>;

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * The name of the only Trusted Types policy (`trusted-scripts.ts`), which checks the addresses of the search's
 * workers and of the service worker.
 */
export const TRUSTED_POLICY = 'default';

/** Directives that every page has. */
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

/**
 * The whole policy of one page, for its `<meta>`: everything that is not listed is forbidden, and other sites always
 * are.
 * @param inline the source expressions of its inline scripts and styles
 */
export const pagePolicy = (inline: Record<'scripts' | 'styles', readonly string[]>): string =>
  print({
    'default-src': NONE,
    'script-src': [...SELF, ...inline.scripts],
    'style-src': [...SELF, ...inline.styles],
    ...COMMON,
  });

/**
 * The policy of all pages, for a header. Styles are left to the policy in each page, because each has its own for the
 * running heads; the browser applies both. Only a header can forbid frames.
 * @param base folder that the site is served from
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

/** What a worker may do: fetch from the site, and what `own` allows. */
const workerPolicy = (own: Directives): string =>
  print({
    'default-src': NONE,
    ...own,
    'connect-src': SELF,
    'frame-ancestors': NONE,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': NONE,
  });

/** The search's workers: they run Pagefind's WebAssembly, which nothing else may, and fetch the index. */
export const searchWorkerPolicy = (): string => workerPolicy({ 'script-src': ["'wasm-unsafe-eval'"] });

/** The service worker: one file that fetches for the pages. */
export const serviceWorkerPolicy = (): string => workerPolicy({});

/** Headers of every file. `X-Frame-Options` tells old browsers what `frame-ancestors` tells new ones. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
