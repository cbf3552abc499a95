/**
 * The start of a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which is not part of the anchor.
 */
const DIRECTIVE = ':~:';

/** In encoded characters. No fragment or directive of the site comes near it, and decoding a megabyte takes long. */
const LONGEST = 10_000;

/**
 * Kept out of `range.ts`, because every page loads this and few need ranges.
 *
 * The decoded fragment of an address, and separately, not decoded, what follows `:~:`. Browsers that support text
 * fragments remove that part themselves, unless a mail program has encoded the colons.
 */
export function readFragment(hash: string): { fragment: string; directive: string } {
  const raw = hash.slice(0, LONGEST).replace(/^#/, '');
  const [fragment = '', ...directive] = (raw.includes(DIRECTIVE) ? raw : decoded(raw)).split(DIRECTIVE);
  return { fragment: decoded(fragment), directive: directive.join(DIRECTIVE) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray `%` is not an escape.
    return text;
  }
}
