import { passagesOf } from '../edition/passages.ts';
import { WORD, bare } from '../edition/text/forms.ts';
import { LANGS, type Document, type Edition } from '../edition/types.ts';
import type { CitableDocument } from './read-reference.ts';

/** In letters: shorter words name nothing. */
const SHORTEST_NAME = 4;

const wordsOf = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => bare(text ?? '').match(WORD) ?? [])),
];

/** A document with the words by which references name it, in both languages. */
export function citableDocument(document: Document): CitableDocument {
  const texts = LANGS.map((lang) => document.texts[lang]);
  return {
    id: document.id,
    slugs: texts.map(({ slug }) => slug),
    names: wordsOf([document.id, ...texts.flatMap(({ name, slug, annex }) => [name, slug, annex])]).filter(
      ({ length }) => length >= SHORTEST_NAME,
    ),
    anchors: passagesOf(document).map(({ anchor }) => anchor),
  };
}

/** All words of the titles of an edition, its date lines among them. */
export const titleWords = ({ title, documents }: Pick<Edition, 'title' | 'documents'>): string[] =>
  wordsOf(
    LANGS.flatMap((lang) => [
      title[lang],
      ...documents.flatMap(({ texts: { [lang]: text } }) => [text.title, text.subtitle, text.dateline]),
    ]),
  ).filter((word) => !/^\d+$/.test(word));
