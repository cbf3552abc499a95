import { WORD, bare } from '../edition/text/forms.ts';

/** Every word of some records once, in the printed form with the fewest capitals. */
export function vocabulary(records: readonly { readonly text: string }[]): string[] {
  const forms = new Map<string, string>();
  // A text has far fewer forms than words.
  const met = new Set<string>();
  for (const { text } of records) {
    for (const word of text.match(WORD) ?? []) {
      if (met.has(word)) continue;
      met.add(word);
      const key = bare(word);
      const known = forms.get(key);
      if (known === undefined || capitalsIn(word) < capitalsIn(known)) forms.set(key, word);
    }
  }
  return [...forms.values()];
}

const capitalsIn = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0;
