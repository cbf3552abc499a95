/** What introduces a text fragment (https://wicg.github.io/scroll-to-text-fragment/); no part of the anchor. */
const DIRECTIVE = ':~:';

/**
 * The fragment of an address, decoded, and apart from it what follows `:~:`, as it is written. A browser
 * that knows text fragments takes those away itself, unless a mail program has encoded the colons.
 */
export function readFragment(hash: string): { fragment: string; directive: string } {
  const raw = hash.replace(/^#/, '');
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
