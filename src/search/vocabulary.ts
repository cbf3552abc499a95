import { WORD, bare } from './fold.ts';
import type { SearchRecord } from './records.ts';

/** Every word of some records, each once, as it is printed; in capitals only if it always is. */
export function vocabulary(records: readonly SearchRecord[]): string[] {
  const forms = new Map<string, string>();
  for (const { text } of records) {
    for (const [word] of text.matchAll(WORD)) {
      const key = bare(word);
      const known = forms.get(key);
      if (known === undefined || /\p{Lu}/u.test(known)) forms.set(key, word);
    }
  }
  return [...forms.values()];
}
