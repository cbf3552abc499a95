import type { Lang } from '../edition/types.ts';
import type { DocumentLines, TextLines } from '../edition/document-lines.ts';
import { tokensOf } from '../edition/text/tokens.ts';
import type { Token } from '../edition/text/tokens.ts';

/** A word or mark of a document, with the line it stands in. */
export interface SourceToken extends Token {
  readonly line: number;
}

/** One document in one language, as words and marks to find quotations in. */
export interface SourceText {
  readonly document: string;
  readonly lang: Lang;
  readonly text: TextLines;
  readonly tokens: readonly SourceToken[];
  /** The positions of each pair of neighbouring words, without accents and capitals. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

/** Every document in every language, ready for searching. */
export const sourceTexts = (documents: readonly DocumentLines[]): SourceText[] =>
  documents.flatMap(({ id, texts }) =>
    (Object.entries(texts) as [Lang, TextLines][]).map(([lang, text]) => {
      const tokens = text.lines.flatMap((line, i) =>
        tokensOf(line.text).map((token): SourceToken => ({ ...token, line: i })),
      );
      return { document: id, lang, text, tokens, pairs: pairsOf(tokens) };
    }),
  );

/** Each pair of neighbouring words, whatever punctuation is between them. */
export function pairsOf(tokens: readonly Token[]): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  let previous: { token: Token; at: number } | undefined;
  tokens.forEach((token, at) => {
    if (!token.isWord) return;
    if (previous) {
      const key = `${previous.token.folded} ${token.folded}`;
      const places = pairs.get(key);
      if (places) places.push(previous.at);
      else pairs.set(key, [previous.at]);
    }
    previous = { token, at };
  });
  return pairs;
}
