import { WORD, bare } from '../edition/fold.ts';

/** Every word of some records, each once, as it is printed: of several forms that with the fewest capitals. */
export function vocabulary(records: readonly { readonly text: string }[]): string[] {
  const forms = new Map<string, string>();
  for (const word of new Set(records.flatMap(({ text }) => text.match(WORD) ?? []))) {
    const known = forms.get(bare(word));
    if (known === undefined || capitalsIn(word) < capitalsIn(known)) forms.set(bare(word), word);
  }
  return [...forms.values()];
}

const capitalsIn = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0;
