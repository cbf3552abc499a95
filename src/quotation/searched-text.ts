import type { Lang } from '../edition/types.ts';
import type { DocumentLines, TextLines } from '../edition/document-lines.ts';
import { ITEM_LABEL } from '../edition/labels.ts';
import { nearestWords, SHORTEST_SLIP } from '../edition/text/nearest-words.ts';
import { tokensOf, type Token } from '../edition/text/tokens.ts';
import type { Span } from '../edition/text/words.ts';
import { bare } from '../edition/text/forms.ts';

/** A word or mark of a document, with the line and the paragraph it stands in. */
export interface SourceToken extends Token {
  readonly line: number;
  /** Counted from 0: items belong to their paragraph, a heading to the paragraph below it. */
  readonly paragraph: number;
  /** As it is printed, with its own form of apostrophe. */
  readonly raw: string;
}

/** One document in one language, as words and marks to find quotations in. */
export interface SourceText {
  readonly document: string;
  readonly lang: Lang;
  readonly text: TextLines;
  readonly tokens: readonly SourceToken[];
}

/** A place in a text, as positions among its tokens without the end. */
export interface Located extends Span {
  readonly source: SourceText;
}

/** Every document in every language, the official texts first. */
export const sourceTexts = (documents: readonly DocumentLines[]): SourceText[] =>
  documents
    .flatMap(({ id, texts }) =>
      (Object.entries(texts) as [Lang, TextLines][]).map(([lang, text]) => ({
        document: id,
        lang,
        text,
        tokens: sourceTokens(text),
      })),
    )
    .sort((a, b) => Number(b.text.official) - Number(a.text.official));

function sourceTokens({ lines }: TextLines): SourceToken[] {
  let paragraph = -1;
  return lines.flatMap(({ anchor, label, text }, line) => {
    const previous = lines[line - 1];
    const isHeading = (at?: { anchor: string }) => at !== undefined && /^\d+$/.test(at.anchor);
    if (label !== ITEM_LABEL && anchor !== previous?.anchor && !isHeading(previous)) paragraph += 1;
    return tokensOf(text).map((token): SourceToken => ({
      ...token,
      line,
      paragraph,
      raw: text.slice(token.start, token.end),
    }));
  });
}

/** The words of both languages, folded, and those that only one of them has. */
export class Vocabulary {
  readonly words: ReadonlyMap<string, ReadonlySet<Lang>>;
  private readonly exact: ReadonlySet<string>;
  /** Each pair of neighbouring words. */
  private readonly pairs: ReadonlySet<string>;
  private readonly nearWords = new Map<string, ReadonlySet<string>>();

  constructor(sources: readonly SourceText[]) {
    const words = new Map<string, Set<Lang>>();
    for (const { lang, tokens } of sources)
      for (const { folded, isWord } of tokens)
        if (isWord) words.set(folded, (words.get(folded) ?? new Set()).add(lang));
    this.words = words;
    this.exact = new Set(sources.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
    this.pairs = new Set(sources.flatMap(({ tokens }) => pairsOf(tokens)));
  }

  /** Whether a text has a word in this very form. */
  has(word: string): boolean {
    return this.exact.has(word);
  }

  /** Which share of some words, from 0 to 1, follows the same word in a text. */
  share(tokens: readonly Token[]): number {
    const pairs = pairsOf(tokens);
    if (pairs.length === 0) return tokens.some(({ folded }) => this.words.has(folded)) ? 1 : 0;
    return pairs.filter((pair) => this.pairs.has(pair)).length / pairs.length;
  }

  /** The words of the texts that a word stands for by a slip (`permanant`), or another number of as many figures. */
  near(word: string): ReadonlySet<string> {
    const known = this.nearWords.get(word);
    if (known) return known;
    const near = new Set(this.nearestTo(word));
    this.nearWords.set(word, near);
    return near;
  }

  private nearestTo(word: string): string[] {
    const all = [...this.words.keys()];
    if (/^\d+$/.test(word))
      return all.filter((each) => each !== word && /^\d+$/.test(each) && each.length === word.length);
    const inNumber = all.filter((each) => each === `${word}s` || word === `${each}s`);
    if (this.words.has(word)) return inNumber;
    const read = asScanned(word);
    const scanned = all.filter((each) => asScanned(each) === read);
    return word.length < SHORTEST_SLIP ? scanned : [...scanned, ...nearestWords(word, all)];
  }

  /** A word that is several of a text with the spaces between them lost (`lapaix`), with these spaces. */
  apart(word: string): string | undefined {
    const folded = bare(word);
    if (this.words.has(folded) || folded.length !== word.length) return undefined;
    /** For each end of a beginning of the word, the starts of the words it is made of. */
    const ways = new Map<number, readonly number[]>([[0, []]]);
    for (let end = 1; end <= folded.length; end += 1)
      for (const [start, before] of ways) {
        const last = folded.slice(start, end);
        const previous = before.at(-1);
        const follows = previous === undefined || this.pairs.has(`${folded.slice(previous, start)} ${last}`);
        if (!ways.has(end) && this.words.has(last) && follows) ways.set(end, [...before, start]);
      }
    const [, ...starts] = ways.get(folded.length) ?? [];
    return starts.length === 0
      ? undefined
      : [0, ...starts].map((start, i) => word.slice(start, starts[i])).join(' ');
  }

  /** The only language that has a word, if one has. */
  langOf(word: string): Lang | undefined {
    const langs = this.words.get(word);
    return langs?.size === 1 ? [...langs][0] : undefined;
  }
}

/** A word with what programs that read a scanned page take for each other as one sign. */
const asScanned = (word: string): string =>
  word.replace(/rn/g, 'm').replace(/[1i|]/g, 'l').replace(/0/g, 'o');

const pairsOf = (tokens: readonly Token[]): string[] => {
  const words = tokens.filter(({ isWord }) => isWord);
  return words.slice(1).map(({ folded }, i) => `${words[i]?.folded ?? ''} ${folded}`);
};

/** The number of a paragraph in the text. */
export const paragraphAt = ({ source, start }: Located): number => source.tokens[start]?.paragraph ?? 0;

export const lastParagraphAt = ({ source, end }: Located): number => source.tokens[end - 1]?.paragraph ?? 0;

const isWord = ({ isWord }: SourceToken) => isWord;

/** Whether the words of a place are the first of a line, such as an item or a heading. */
export const isLineStart = ({ source: { tokens }, start }: Located): boolean =>
  tokens.slice(0, start).findLast(isWord)?.line !== tokens[start]?.line;

/** Whether they are the last of one. */
export const isLineEnd = ({ source: { tokens }, end }: Located): boolean =>
  tokens.slice(end).find(isWord)?.line !== tokens[end - 1]?.line;

/** The anchors of the first and the last line of a place. */
export const anchorsOf = ({ source, start, end }: Located): readonly [from: string, to: string] => {
  const at = (position: number) => source.text.lines[source.tokens[position]?.line ?? 0]?.anchor ?? '';
  return [at(start), at(end - 1)];
};
