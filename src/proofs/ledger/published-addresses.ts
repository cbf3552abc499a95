import { exportFiles } from '../../exports/registry.ts';
import { TITLE, sourceLineAnchor, sourcePlaceAnchor } from '../../edition/anchors.ts';
import { noteAnchor, sourceAnchor } from '../../edition/apparatus.ts';
import { passagesOf } from '../../edition/passages.ts';
import { witnessesOf, type Witness } from '../../edition/read/source-digest.ts';
import { LANGS, type Document, type Edition, type Lang } from '../../edition/types.ts';
import { textDigest } from '../../exports/receipt.ts';
import { themePath } from '../../edition/themes.ts';
import * as urls from '../../edition/urls.ts';
import { blocksOf, linesOf, printedLines, printedWords } from '../../edition/walk.ts';
import { WORDLESS } from '../../edition/read/ledger.ts';

/** An address and the words found there, in one string; empty if the address is not for certain words. */
type Entry = readonly [address: string, words: string];

/**
 * Every address that the edition publishes and keeps, with the digest of its words: pages, passages, notes, entries
 * of indexes, lines of the source, files. Addresses of the interface, such as headings of its pages, are left out.
 * @param read gives the text of a source
 */
export function addressesOf(edition: Edition, read: (witness: Witness) => string): Map<string, string> {
  const witnesses = witnessesOf(edition).map((witness) => ({ ...witness, text: read(witness) }));
  const entries: Entry[] = [
    [urls.languageChoicePath(), ''],
    [urls.offlinePath(), ''],
    [urls.receiptPath(), ''],
    [urls.checksumsPath(), ''],
    ...witnesses.flatMap(({ source, text }): Entry[] => [
      [urls.sourceFilePath(source), text],
      [urls.sourceFilePath(source, true), ''],
    ]),
    ...(['192', '512', 'maskable'] as const).map((icon): Entry => [urls.iconPath(icon), '']),
    ...exportEntries(edition),
    ...LANGS.flatMap((lang) => [
      ...pageEntries(edition, lang),
      ...apparatusEntries(edition, lang),
      ...witnesses.flatMap((witness) => sourceEntries(witness, lang)),
      ...edition.documents.flatMap((document) => documentEntries(document, lang)),
    ]),
  ];
  return new Map(entries.map(([address, words]) => [address, digestOf(words)]));
}

/** The first digits of the digest of a text without its white space: enough to see a change. */
const digestOf = (words: string): string => (/\S/.test(words) ? textDigest(words).slice(0, 12) : WORDLESS);

const pageEntries = ({ title }: Edition, lang: Lang): Entry[] => [
  [urls.homePath(lang), title[lang]],
  [urls.previewPath(lang), title[lang]],
  [urls.manifestPath(lang), title[lang]],
  ...(Object.keys(urls.PAGE_SLUGS) as urls.PageName[]).map((page): Entry => [urls.pagePath(page, lang), '']),
];

function apparatusEntries(
  { notes, sources, themes, names, glossary, documents }: Edition,
  lang: Lang,
): Entry[] {
  const on = (page: urls.PageName, anchor: string, words: string): Entry => [
    `${urls.pagePath(page, lang)}#${anchor}`,
    words,
  ];
  return [
    ...notes.map((note) => on('notes', noteAnchor(note), note.text[lang])),
    ...sources.map(({ number, description }) => on('notes', sourceAnchor(number), description[lang])),
    ...themes.flatMap((theme): Entry[] => [
      on('themes', theme.id, theme.name[lang]),
      [themePath(theme, lang), theme.name[lang]],
    ]),
    ...names.map(({ id, name }) => on('names', id, name[lang])),
    ...glossary.map(({ id, name }) => on('glossary', id, name[lang])),
    ...documents.flatMap(({ id, signatories }) =>
      signatories.map(({ name, office }, i) =>
        on('signatories', `${id}.${String(i + 1)}`, `${name}, ${office[lang]}`),
      ),
    ),
  ];
}

/** On the source page: the lines of one source, and the passages beside them. */
function sourceEntries({ documents, source, text }: Witness & { text: string }, lang: Lang): Entry[] {
  const page = urls.pagePath('source', lang);
  const lines = text.replace(/\n$/, '').split('\n');
  return [
    ...documents
      .slice(0, 1)
      .flatMap((document) =>
        lines.map((line, i): Entry => [`${page}#${sourceLineAnchor(i + 1, document)}`, line]),
      ),
    ...documents.flatMap((document) =>
      blocksOf(document, source.lang).map(({ anchor, lines: own }): Entry => [
        `${page}#${sourcePlaceAnchor(document.id, anchor)}`,
        printedWords(own),
      ]),
    ),
  ];
}

/** A document in both views, its passages in each view and on their own pages, and its files. */
function documentEntries(document: Document, lang: Lang): Entry[] {
  const files = ['preview.png', 'citation.bib', 'citation.ris', 'citation.json'] as const;
  return [
    ...viewEntries(document, lang, 'single', [lang]),
    ...viewEntries(document, lang, 'parallel', LANGS),
    ...[undefined, ...passagesOf(document).map(({ anchor }) => anchor)].flatMap((anchor) =>
      [
        urls.citedPath(document, lang, anchor),
        ...files.map((file) => urls.attachedPath(document, lang, anchor, file)),
      ].map((path): Entry => [path, wordsAt(document, lang, anchor)]),
    ),
  ];
}

function viewEntries(document: Document, lang: Lang, view: urls.View, shown: readonly Lang[]): Entry[] {
  const words = (anchor?: string) => shown.map((each) => wordsAt(document, each, anchor)).join(' ');
  const at = (anchor?: string) => urls.documentPath(document, lang, anchor, view);
  const anchors = [undefined, TITLE, ...passagesOf(document).map(({ anchor }) => anchor)];
  return [
    ...anchors.map((anchor): Entry => [at(anchor), words(anchor)]),
    ...shown.flatMap((each) =>
      document.texts[each].sections.map(({ slug, title }): Entry => [at(slug), title]),
    ),
  ];
}

/** The words of a passage, or of the whole document. */
function wordsAt(document: Document, lang: Lang, anchor: string | undefined): string {
  if (anchor === undefined) return printedWords(printedLines(document, lang));
  if (anchor === TITLE) return document.texts[lang].title;
  return printedWords(linesOf(document, lang, anchor));
}

/** A file to download has the words of the documents in it, whatever its form. */
const exportEntries = (edition: Edition): Entry[] =>
  exportFiles(edition).map(({ format, document, langs, path }) => {
    const documents = format.textless ? [] : document ? [document] : edition.documents;
    const words = documents.flatMap((each) => langs.map((lang) => wordsAt(each, lang, undefined)));
    return [path, words.join(' ')];
  });
