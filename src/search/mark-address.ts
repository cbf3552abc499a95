/** The parameter with the words to mark where a result opens. */
export const MARK = 'm';
/** Separates them; a phrase has spaces of its own. */
const SEPARATOR = '_';

/** An address that marks some words or phrases in the passage it opens at. */
export function withMarks(address: string, words: readonly string[]): string {
  const [path = '', fragment = ''] = address.split('#');
  const parameter = new URLSearchParams({ [MARK]: words.join(SEPARATOR) });
  return `${path}?${parameter.toString()}#${fragment}`;
}

/** The words and phrases that an address asks to mark, and the address without them. */
export function readMarks(address: string): { words: string[]; without: string } {
  const url = new URL(address);
  const words = (url.searchParams.get(MARK) ?? '')
    .slice(0, 500)
    .split(SEPARATOR)
    .map((word) => word.trim())
    .filter(Boolean);
  url.searchParams.delete(MARK);
  return { words, without: url.href };
}
