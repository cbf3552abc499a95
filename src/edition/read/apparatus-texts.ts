import { printedPassages, wordsOf } from '../printed.ts';
import { foldForIndex } from '../quoted-words.ts';
import type { Document, Lang, PerLang } from '../types.ts';

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
      const english = printedPassages(document, 'en');
      return printedPassages(document, 'fr').flatMap((passage, i) => {
        const pair = { fr: passage, en: english[i] ?? passage };
        const anchors = [...new Set(passage.lines.map(({ anchor }) => anchor))];
        return anchors.map((anchor): [string, PassageText] => {
          const linesIn = (lang: Lang) =>
            pair[lang].lines.filter((line) => line.anchor === anchor).map(({ text }) => text);
          const lines = { fr: linesIn('fr'), en: linesIn('en') };
          const block = anchor === passage.anchor;
          const words = (lang: Lang) => (block ? wordsOf(pair[lang]) : lines[lang].join(' '));
          const [fr, en] = [words('fr'), words('en')];
          const folded = { fr: foldForIndex(fr), en: foldForIndex(en) };
          return [`${document.id}/${anchor}`, { fr, en, lines, folded, block }];
        });
      });
    }),
  );
}
