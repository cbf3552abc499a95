import { WORD, bare } from '../edition/text/forms.ts';

/** Every word of some records once, in the printed form with the fewest capitals. */
export function vocabulary(records: readonly { readonly text: string }[]): string[] {
  const forms = new Map<string, string>();
  for (const word of new Set(records.flatMap(({ text }) => text.match(WORD) ?? []))) {
    const known = forms.get(bare(word));
    if (known === undefined || capitalsIn(word) < capitalsIn(known)) forms.set(bare(word), word);
  }
  return [...forms.values()];
}

const capitalsIn = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0;
