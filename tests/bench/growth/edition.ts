/**
 * Writes the content folder of a synthetic edition: any number of documents, each with the sections, paragraphs,
 * items, signatures and length of the declaration, in both languages, and whatever an edition can do
 * without left out. The same number gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEdition } from '../../../src/model/load.ts';
import { printedPassages } from '../../../src/model/printed.ts';
import { plainSpaces } from '../../../src/model/spacing.ts';
import { LANGS } from '../../../src/model/types.ts';
import type { Document, DocumentText, Lang } from '../../../src/model/types.ts';
import { bare } from '../../../src/search/fold.ts';
import { FUNCTION_WORDS } from '../../../src/search/function-words.ts';
import { randomFrom, wordSource } from './words.ts';

/** The document that all others are made in the image of. */
const MODEL = 'declaration';
const SEED = 2004;

/** What the content folder calls a document, and its folder in the addresses. */
export const documentId = (number: number): string => `d${String(number + 1).padStart(5, '0')}`;

/** @param model the content folder of the edition itself, whose declaration gives the measure */
export function writeSyntheticEdition(folder: string, documents: number, model: string): void {
  const declaration = loadEdition(model).documents.find(({ id }) => id === MODEL);
  if (!declaration) throw new Error(`${model} has no ${MODEL}`);
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const numbers = Array.from({ length: documents }, (_, number) => number);
  for (const number of numbers) {
    for (const lang of LANGS) {
      const text = wordsReplaced(declaration.texts[lang], lang, number);
      write(`${documentId(number)}/${lang}.md`, markdownOf(text));
    }
  }
  write('edition.yaml', editionFile(numbers, declaration));
  write('signatories.yaml', numbers.map((number) => signatories(number, declaration)).join(''));
  for (const lang of LANGS) write(`about/${lang}.md`, ABOUT[lang]);
  // The witness is what the edition prints: so the fidelity check has its full work, and finds nothing.
  write('source/synthetic.fr.txt', '-\n');
  write('source/synthetic.fr.txt.sha256', digestFile('-\n'));
  const source = loadEdition(folder)
    .documents.flatMap((document) => printedPassages(document, 'fr'))
    .flatMap(({ lines }) => lines.map(({ text }) => `${text}\n`))
    .join('');
  write('source/synthetic.fr.txt', source);
  write('source/synthetic.fr.txt.sha256', digestFile(source));
}

/** Changes one word of one paragraph of the first document, and in the source; every other file stays as it is. */
export function changeOneParagraph(folder: string): void {
  const files = [`${documentId(0)}/fr.md`, 'source/synthetic.fr.txt'].map((path) => join(folder, path));
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const [document = ''] = texts;
  const once = (words: string) => texts.every((text) => text.split(words).length === 2);
  // Of a thousand documents the source has every single word more than once.
  const words = document.match(/\p{Ll}{6,}(?: \p{Ll}+){2}/gu)?.findLast(once);
  if (words === undefined) throw new Error(`No three words of ${files.join(' and ')} stand there once.`);
  const [changed = '', source = ''] = texts.map((text) =>
    text.replace(
      words,
      words.replace(/^\p{Ll}+/u, (word) => Array.from(word).reverse().join('')),
    ),
  );
  writeFileSync(join(folder, `${documentId(0)}/fr.md`), changed);
  writeFileSync(join(folder, 'source/synthetic.fr.txt'), source);
  writeFileSync(join(folder, 'source/synthetic.fr.txt.sha256'), digestFile(source));
}

const digestFile = (text: string) => `${createHash('sha256').update(text).digest('hex')}  synthetic.fr.txt\n`;

/** The same text with other words: those that only hold others together, numbers and signs stay. */
function wordsReplaced(text: DocumentText, lang: Lang, number: number): DocumentText {
  const next = wordSource(lang, number, randomFrom(SEED + number));
  // Which spaces may not break is told from the words, and so anew.
  const replaced = (words: string) =>
    plainSpaces(words).replace(/[\p{L}\p{N}]+/gu, (word) => {
      if (/\p{N}/u.test(word) || FUNCTION_WORDS[lang].has(bare(word))) return word;
      const other = next();
      return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
  const optional = (words: string | undefined) => (words === undefined ? undefined : replaced(words));
  return {
    ...text,
    name: replaced(text.name),
    slug: documentId(number),
    // An annex is nothing without its letter.
    annex: undefined,
    title: replaced(text.title),
    original: optional(text.original),
    subtitle: optional(text.subtitle),
    opening: text.opening.map((paragraph) => ({ ...paragraph, text: replaced(paragraph.text) })),
    sections: text.sections.map((section) => ({
      ...section,
      title: replaced(section.title),
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        text: replaced(paragraph.text),
        items: paragraph.items.map((item) => ({ ...item, text: replaced(item.text) })),
      })),
    })),
  };
}

const FIELDS = [
  'lang',
  'status',
  'name',
  'slug',
  'original',
  'title',
  'subtitle',
  'dateline',
  'closing',
] as const;

function markdownOf(text: DocumentText): string {
  const fields = FIELDS.flatMap((field) => {
    const value = text[field];
    return value === undefined ? [] : [`${field}: ${JSON.stringify(value)}`];
  });
  return `${[
    ['---', ...fields, '---'].join('\n'),
    ...text.opening.map((paragraph) => paragraph.text),
    ...text.sections.flatMap((section) => [
      `## ${String(section.number)}. ${section.title}`,
      ...section.paragraphs.map(({ number, text: words, items }) =>
        [
          `${String(number)}) ${words}`,
          ...(items.length > 0 ? ['', ...items.map((item) => `   - ${item.text}`)] : []),
        ].join('\n'),
      ),
    ]),
  ].join('\n\n')}\n`;
}

const editionFile = (numbers: readonly number[], { date, place }: Document): string =>
  [
    'title: { fr: Édition synthétique, en: Synthetic edition }',
    'source: { file: source/synthetic.fr.txt, lang: fr }',
    'documents:',
    ...numbers.map(
      (number) => `  - { id: ${documentId(number)}, date: ${date}, place: ${JSON.stringify(place)} }`,
    ),
    '',
  ].join('\n');

const signatories = (number: number, document: Document): string =>
  document.signatories
    .map(
      ({ name, date, country, state, office }) =>
        `- ${JSON.stringify({ name, document: documentId(number), date, country, state, office })}\n`,
    )
    .join('');

const ABOUT: Readonly<Record<Lang, string>> = {
  fr: '## Édition synthétique\n\nUne édition sans texte véritable, pour mesurer.\n',
  en: '## Synthetic edition\n\nAn edition without a real text, to measure with.\n',
};
