import type { Note } from './apparatus.ts';
import { SOURCE_LANG } from './types.ts';
import type { Lang } from './types.ts';

/** The words that a note is about, and their language if it is not that of the page. */
export interface Quoted {
  readonly words: string;
  readonly lang: Lang | undefined;
}

/** In the language of the page if the note is about its words, otherwise as the source has them. */
export function quotedWords({ words }: Note, lang: Lang): Quoted | undefined {
  if (words[lang] !== undefined) return { words: words[lang], lang: undefined };
  const original = words[SOURCE_LANG];
  return original === undefined ? undefined : { words: original, lang: SOURCE_LANG };
}
