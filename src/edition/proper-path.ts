/** What a sentence leaves at the end of an address that it ends with. */
const REST_OF_SENTENCE = /[^\p{L}\p{N}]+$/u;

const FILE = /\.[a-z][a-z\d]*$/i;

/**
 * The path that an address means, by its form alone: with one slash where there are two or none, without the
 * punctuation of a sentence, and with a fragment where its `#` was encoded (`/fr/declaration/%233.4`).
 * @param path as a browser has it, encoded
 */
export function properPath(path: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return path;
  }
  const [page = '', fragment] = decoded
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/index\.html)?\/*$/, '')
    .replace(REST_OF_SENTENCE, '')
    .replace(/^\/?/, '/')
    .split('#', 2);
  const folder = FILE.test(page) ? page : `${page.replace(/\/+$/, '')}/`;
  return encodeURI(folder) + (fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`);
}

/**
 * The passage of a document that a path below it means, whether there is such a one or not; nothing for other paths.
 * @param documents paths of the documents
 * @param like what the last part of the path must look like
 */
export function passageMeant(path: string, documents: readonly string[], like = /./): string | undefined {
  const [, document = '', anchor = ''] = /^(.*\/)([^/]+)\/$/.exec(path) ?? [];
  return documents.includes(document) && like.test(anchor) ? `${document}#${anchor}` : undefined;
}

/** The marks for which hosts have rules of their own; scripts know more. */
export const MARKS_AFTER_ADDRESS = ['.', ',', ';', ':', ')'] as const;
