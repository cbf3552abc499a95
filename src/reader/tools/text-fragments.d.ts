/** The parts of https://github.com/GoogleChromeLabs/text-fragments-polyfill that are used here; it has no types. */
interface TextFragment {
  readonly textStart: string;
  readonly textEnd?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  /** @throws {URIError} if a value is wrongly encoded */
  export function parseFragmentDirectives(directives: { text: readonly string[] }): { text: TextFragment[] };
  /** At most the first two matches of a fragment in the page. */
  export function processTextFragmentDirective(fragment: TextFragment): Range[];
}
