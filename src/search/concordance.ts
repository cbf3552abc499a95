import type { Lang } from '../edition/types.ts';
import { WORD, bare } from '../edition/text/forms.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { SearchRecord } from './records.ts';

/** One occurrence of a word: the passage, and the words around it. */
interface Occurrence {
  readonly record: SearchRecord;
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

export interface Entry {
  /** As printed; in capitals only if it always is. */
  readonly word: string;
  /** The form in which words are compared, which is also the anchor of the entry. */
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

/** Characters of context on each side, cut between words. */
const CONTEXT = 36;

/** The significant words of one language from A to Z, as the language sorts them, each in its contexts. */
export function concordance(records: readonly SearchRecord[], lang: Lang): Entry[] {
  const own = records.filter((record) => record.lang === lang);
  const names = new Map(vocabulary(own).map((word) => [bare(word), word]));
  const entries = new Map<string, Occurrence[]>();
  for (const record of own) {
    for (const { 0: word, index } of record.text.matchAll(WORD)) {
      const key = bare(word);
      if (FUNCTION_WORDS[lang].has(key) || !/\p{L}{2}/u.test(key)) continue;
      const found = entries.get(key) ?? [];
      found.push({ record, word, ...around(record.text, index, index + word.length) });
      entries.set(key, found);
    }
  }
  const { compare } = new Intl.Collator(lang);
  return [...entries]
    .map(([key, occurrences]) => ({ key, word: names.get(key) ?? key, occurrences }))
    .sort((a, b) => compare(a.word, b.word));
}

/** The initial under which a word is listed: its first letter without accent. */
export const initial = ({ key }: Entry): string => (key[0] ?? '').toUpperCase();

function around(text: string, start: number, end: number): { before: string; after: string } {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === 0 ? before : `… ${before.slice(before.indexOf(' ') + 1)}`,
    after: to === text.length ? after : `${after.slice(0, after.lastIndexOf(' '))} …`,
  };
}

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
