import { printed } from '../labels.ts';
import { smallLetters } from '../text/quotations.ts';
import type { Document, Lang, PerLang } from '../types.ts';
import { blocksOf, printedWords } from '../walk.ts';

/** The words of every passage in both languages, by document and anchor, in reading order. */
export type Texts = ReadonlyMap<string, PassageText>;

export interface PassageText extends PerLang<string> {
  /** Its own lines, without those of its items. */
  readonly lines: PerLang<readonly string[]>;
  readonly folded: PerLang<string>;
  /** Whether it is printed as a block of its own, which is how an index counts passages. */
  readonly block: boolean;
}

/** The texts that editorial matter is checked against. */
export function textsOf(documents: readonly Document[]): Texts {
  return new Map(
    documents.flatMap((document) => {
      const english = blocksOf(document, 'en');
      return blocksOf(document, 'fr').flatMap((block, i) => {
        const pair = { fr: block, en: english[i] ?? block };
        const anchors = [...new Set(block.lines.map(({ anchor }) => anchor))];
        return anchors.map((anchor): [string, PassageText] => {
          const linesIn = (lang: Lang) =>
            pair[lang].lines.filter((line) => line.anchor === anchor).map(printed);
          const lines = { fr: linesIn('fr'), en: linesIn('en') };
          const isBlock = anchor === block.anchor;
          const words = (lang: Lang) => (isBlock ? printedWords(pair[lang].lines) : lines[lang].join(' '));
          const [fr, en] = [words('fr'), words('en')];
          const folded = { fr: smallLetters(fr), en: smallLetters(en) };
          return [`${document.id}/${anchor}`, { fr, en, lines, folded, block: isBlock }];
        });
      });
    }),
  );
}
