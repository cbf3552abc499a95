import { passagesOf } from '../edition/passages.ts';
import type { Document, Lang } from '../edition/types.ts';
import { printedLines, printedWords } from '../edition/walk.ts';
import { choose } from '../i18n/format.ts';
import { formatDate, pluralForms } from '../i18n/index.ts';

/** Words that are read in a minute: silent readers of prose take 180 to 260, in French and in English. */
const WORDS_A_MINUTE = 200;

/** A document in figures: where and when it was signed, by how many States, and how long it is to read. */
export function factsOf(document: Document, lang: Lang): string[] {
  const { dateline } = document.texts[lang];
  const states = new Set(document.signatories.map(({ country }) => country)).size;
  const paragraphs = passagesOf(document).filter(({ kind }) => kind === 'paragraph').length;
  const words = printedWords(printedLines(document, lang)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return [
    dateline ?? formatDate(lang, document.date),
    ...(states > 0 ? [choose(lang, pluralForms(lang, 'facts.states'), states)] : []),
    choose(lang, pluralForms(lang, 'facts.paragraphs'), paragraphs),
    choose(lang, pluralForms(lang, 'facts.minutes'), Math.max(1, Math.round(words / WORDS_A_MINUTE))),
  ].map((fact) => fact.replaceAll(' ', '\u00a0'));
}
