import { hashSource } from './policy.ts';
import type { InlineSources } from './policy.ts';

/** An element whose content is not HTML. */
const RAW = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/gi;

/** A tag with its attributes, whose values may contain any character but their quotation mark. */
const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*)\s*\/?>/gi;

const ATTRIBUTE = /\s([^\s"'<>/=]+)(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?/g;

/**
 * A quick test: every such attribute looks like this, and so do some texts. Few pages must then be searched tag by
 * tag.
 */
const LIKE_INLINE = /\s(?:style|on[a-z]+)=/i;

/** Event handlers and styles, which would need `'unsafe-inline'` or `'unsafe-hashes'`. */
const INLINE = /^(?:style|on.+)$/i;

/** Types of `<script>` that a browser runs; it ignores others, such as JSON-LD, without checking the policy. */
const RUN = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'];

const typeOf = (attributes: string) => /\stype="([^"]*)"/i.exec(attributes)?.[1] ?? '';

/**
 * The inline scripts and styles of a page, each once. They are found by a pattern; the browser tests compare it with
 * a parser.
 * @throws {Error} if the page has an event handler or style attribute, which no policy of ours allows
 */
export function inlineSources(page: string): InlineSources {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, name = '', attributes = '', text = ''] of page.matchAll(RAW)) {
    if (name.toLowerCase() === 'style') styles.add(hashSource(text));
    else if (RUN.includes(typeOf(attributes)) && !/\ssrc=/i.test(attributes)) scripts.add(hashSource(text));
  }
  const markup = page.replace(RAW, '');
  for (const [, name = '', attributes = ''] of LIKE_INLINE.test(markup) ? markup.matchAll(TAG) : []) {
    for (const [, attribute = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (INLINE.test(attribute)) throw new Error(`<${name}> has the attribute “${attribute}”`);
    }
  }
  return { scripts: [...scripts], styles: [...styles] };
}
