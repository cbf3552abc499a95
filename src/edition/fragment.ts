/** What introduces a text fragment (https://wicg.github.io/scroll-to-text-fragment/); no part of the anchor. */
const DIRECTIVE = ':~:';

/** In characters, encoded: no fragment or directive of the site comes near it, and a megabyte takes long to decode. */
const LONGEST = 10_000;

/**
 * The fragment of an address, decoded, and apart from it what follows `:~:`, as it is written. A browser
 * that knows text fragments takes those away itself, unless a mail program has encoded the colons.
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
    // A stray `%` is no encoding.
    return text;
  }
}
