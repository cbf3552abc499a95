import { WORD, bare } from './fold.ts';
import type { SearchRecord } from './records.ts';

/** Every word of some records, each once, as it is printed; in capitals only if it always is. */
export function vocabulary(records: readonly SearchRecord[]): string[] {
  const forms = new Map<string, string>();
  // A text has far fewer forms than words.
  const keys = new Map<string, string>();
  for (const { text } of records) {
    for (const [word] of text.matchAll(WORD)) {
      const key = keys.get(word) ?? bare(word);
      keys.set(word, key);
      const known = forms.get(key);
      if (known !== word && (known === undefined || /\p{Lu}/u.test(known))) forms.set(key, word);
    }
  }
  return [...forms.values()];
}
