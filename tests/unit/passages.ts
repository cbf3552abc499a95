import type { Document, DocumentText, Edition, Lang, Paragraph } from '../../src/edition/types.ts';

/** The document of that name. */
export function documentOf(edition: Edition, id: string): Document {
  const document = edition.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`The edition has no document “${id}”.`);
  return document;
}

export const paragraphsOf = ({ opening, sections }: DocumentText): Paragraph[] => [
  ...opening,
  ...sections.flatMap(({ paragraphs }) => paragraphs),
];

/** Every anchor of a text, as printed from top to bottom. */
export const anchorsOf = ({ agenda, opening, sections }: DocumentText): string[] => [
  ...agenda.map(({ anchor }) => anchor),
  ...opening.map(({ anchor }) => anchor),
  ...sections.flatMap(({ anchor, paragraphs }) => [
    anchor,
    ...paragraphs.flatMap((paragraph) => [paragraph.anchor, ...paragraph.items.map((item) => item.anchor)]),
  ]),
];

/** The text of the declaration's paragraph or item at an anchor. */
export function passage(edition: Edition, lang: Lang, anchor: string): string {
  const paragraphs = paragraphsOf(documentOf(edition, 'declaration').texts[lang]);
  const found = paragraphs
    .flatMap((paragraph) => [paragraph, ...paragraph.items])
    .find((candidate) => candidate.anchor === anchor);
  if (!found) throw new Error(`The declaration has no ${anchor} in ${lang}.`);
  return found.text;
}

/** Every string of a text that is printed in its document. */
export const printedTexts = (text: DocumentText): string[] =>
  [
    ...text.agenda.map((item) => item.text),
    text.annex,
    text.original,
    text.title,
    text.subtitle,
    text.dateline,
    ...text.sections.map(({ title }) => title),
    ...paragraphsOf(text).flatMap((paragraph) => [
      paragraph.text,
      ...paragraph.items.map((item) => item.text),
    ]),
    text.closing,
  ].filter((line) => line !== undefined);
