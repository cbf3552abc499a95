/** The size of a page of the built site, as a static host sends it: in brotli. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const inBrotli = (content: string | Uint8Array): number => brotliCompressSync(content).length;

const htmlOf = (site: string, path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');

/**
 * Bytes that must arrive before a page is seen as designed: its HTML, styles included. Anything else that blocks the
 * first view is an error, so that nothing goes uncounted.
 * @param path of the page below the site's folder, without its base
 * @throws {Error} if the head of the page waits for a file
 */
export function firstView(site: string, path: string): number {
  const html = htmlOf(site, path);
  const head = html.slice(0, html.indexOf('</head>'));
  const waits = [...head.matchAll(/<(?:link\b[^>]*\brel="stylesheet"|script\b[^>]*\bsrc=)[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/media="print"|type="module"|\bdefer\b|\basync\b/.test(tag));
  if (waits.length > 0) throw new Error(`${path} waits for ${waits.join(' ')}`);
  return inBrotli(html);
}

/** Names of the scripts that a page runs before a reader does anything, with their bytes. */
export function scriptsAtOnce(site: string, path: string, base = '/'): Map<string, number> {
  const found = new Map<string, number>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    const script = readFileSync(join(site, file), 'utf8');
    found.set(file, inBrotli(script));
    for (const [, imported = ''] of script.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) {
      follow(join(dirname(file), imported));
    }
  };
  for (const [, address = ''] of htmlOf(site, path).matchAll(/<script type="module" src="([^"]+)"/g)) {
    follow(address.slice(base.length));
  }
  return found;
}
