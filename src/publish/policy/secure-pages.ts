import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { filesIn } from '../../proofs/files-in.ts';
import { hashSource, pagePolicy } from './policy.ts';

/** The policy is inserted after the encoding, which must come early, and before everything that it governs. */
const CHARSET = /<meta charset="utf-8">/i;

/** Event handlers and styles, which would need `'unsafe-inline'` or `'unsafe-hashes'`. */
const INLINE = /^(?:style|on.+)$/;

/** Types of `<script>` that a browser runs; it ignores others, such as JSON-LD, without checking the policy. */
const RUN = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'];

/**
 * The inline scripts and styles of a page as source expressions, each once.
 * @throws {Error} if the page has an event handler or style attribute, which no policy of ours allows
 */
export function inlineSources(page: string) {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const collect = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const { tagName, attrs } = node;
      const attribute = attrs.find(({ name }) => INLINE.test(name));
      if (attribute) throw new Error(`<${tagName}> has the attribute “${attribute.name}”`);
      const valueOf = (name: string) => attrs.find((each) => each.name === name)?.value;
      const isRun =
        tagName === 'script' && valueOf('src') === undefined && RUN.includes(valueOf('type') ?? '');
      const found = tagName === 'style' ? styles : isRun ? scripts : undefined;
      const [text] = node.childNodes;
      if (text && 'value' in text) found?.add(hashSource(text.value));
    }
    if ('childNodes' in node) node.childNodes.forEach(collect);
  };
  collect(parse(page));
  return { scripts: [...scripts], styles: [...styles] };
}

/**
 * Inserts the policy of a page. Astro can do this too (`security.csp`), but it lists the hashes of all scripts and
 * styles of the site in each page, and leaves out those that are written into a page.
 * @throws {Error} if the page has no place for a policy
 */
export function secure(page: string): string {
  const policy = pagePolicy(inlineSources(page));
  if (!CHARSET.test(page)) throw new Error('no <meta charset="utf-8">');
  return page.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** The built pages, as paths in the site. HTML files to download have policies of their own and are left out. */
export const pagesIn = (site: string): string[] => filesIn(site, /^(?!files\/).*\.html$/);

/** Inserts a policy into every page of a built site. */
export function securePages(site: string): void {
  for (const path of pagesIn(site)) {
    const file = join(site, path);
    try {
      writeFileSync(file, secure(readFileSync(file, 'utf8')));
    } catch (error) {
      throw new Error(`Content security, ${path}: ${String(error)}`, { cause: error });
    }
  }
}
