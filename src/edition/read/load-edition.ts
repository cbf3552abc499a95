import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signatureAnchor } from '../anchors.ts';
import { transmittalOf } from '../annex.ts';
import { checkApparatus } from './apparatus-checks.ts';
import { readApparatus } from './apparatus-files.ts';
import {
  ABOUT_FOLDER,
  EDITION_FILE,
  SIGNATORIES_FILE,
  checkSignatories,
  reportSlugClashes,
  reportUnknownFolders,
  reportUnknownLanguages,
  reportUnpaired,
} from './cross-checks.ts';
import { readContent } from './content-files.ts';
import { parseMarkdown, type ParsedText } from './document-markdown.ts';
import { ContentError, type Problem, type Report } from './problem.ts';
import { documentIds, editionSchema, signatoriesSchema } from './content-schema.ts';
import { digestFileOf, ownSourceFile, readSourceFile } from './source-digest.ts';
import {
  LANGS,
  SOURCE_LANG,
  type Document,
  type Edition,
  type Lang,
  type PerLang,
  type Source,
} from '../types.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads the whole content folder into one tree.
 * @param remark receives remarks for editors, which are not errors
 * @throws {ContentError} with every problem found, if there is any.
 */
export function loadEdition(root: string, remark: Report = () => undefined): Edition {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);

  const edition = readYaml(root, EDITION_FILE, editionSchema, report)?.data;
  const signatories = readYaml(root, SIGNATORIES_FILE, signatoriesSchema, report);
  // Its texts are read whatever else is wrong with it, so that all mistakes are told at once.
  const ids = [...new Set(readYaml(root, EDITION_FILE, documentIds, () => undefined)?.data)];
  if (ids.length > 0) reportUnknownFolders(root, ids, report);
  readAbout(root, report);
  const files = readApparatus(root, report);
  const source = edition && readSourceFile(root, edition.source.file, edition.source.lang, report);
  const ownSources = new Map(ids.map((id) => [id, readOwnSource(root, id, report)]));
  const parsed = new Map(ids.map((id) => [id, readTexts(root, id, report)]));
  if (ids.length > 0 && signatories) checkSignatories(signatories, ids, files?.names.data, report);
  reportSlugClashes(parsed, report);
  if (!edition || !source || !files || problems.length > 0) throw new ContentError(problems);

  const documents = edition.documents.map((entry): Document => {
    const { fr, en } = parsed.get(entry.id) ?? {};
    if (!fr || !en || !signatories)
      throw new Error(`${entry.id} was read without a problem and without a text`);
    const signed = signatories.data
      .filter(({ document }) => document === entry.id)
      .map((record, index) => ({ ...record, anchor: signatureAnchor(index + 1) }));
    const texts = { fr: fr.text, en: en.text };
    return { ...entry, texts, signatories: signed, source: ownSources.get(entry.id) };
  });
  // Editorial matter can only be checked against valid texts.
  const apparatus = checkApparatus(files, documents, report, remark);
  if (problems.length > 0) throw new ContentError(problems);
  const { title, corrections } = edition;
  return { title, source, documents: withSymbols(documents), corrections, ...apparatus };
}

/** Each document with its symbol or, for an annex, with the symbol of its letter. */
function withSymbols(documents: readonly Document[]): Document[] {
  const symbolOf = ({ texts: { fr, en } }: Document) => fr.symbol ?? en.symbol;
  return documents.map((document) => {
    const letter = transmittalOf(documents, document);
    return { ...document, symbol: symbolOf(document) ?? (letter && symbolOf(letter)) };
  });
}

/** The source file of a document that has one beside its Markdown. */
function readOwnSource(root: string, id: string, report: Report): Source | undefined {
  const file = ownSourceFile(id, SOURCE_LANG);
  const given = [file, digestFileOf(file)].some((name) => existsSync(join(root, name)));
  return given ? readSourceFile(root, file, SOURCE_LANG, report) : undefined;
}

/** Both languages of one document; a language is absent if it could not be read. */
function readTexts(root: string, id: string, report: Report): Partial<PerLang<ParsedText>> {
  reportUnknownLanguages(root, id, report);
  const parsed: Partial<Record<Lang, ParsedText>> = {};
  for (const lang of LANGS) {
    const file = readContent(root, `${id}/${lang}.md`, report);
    const text = file && parseMarkdown(file, lang, id, report);
    if (text) parsed[lang] = text;
  }
  if (parsed.fr && parsed.en) reportUnpaired(parsed.fr, parsed.en, report);
  return parsed;
}

/** Astro renders the page about the edition; this checks its files by the rules for all text. */
function readAbout(root: string, report: Report): void {
  reportUnknownLanguages(root, ABOUT_FOLDER, report);
  for (const lang of LANGS) readContent(root, `${ABOUT_FOLDER}/${lang}.md`, report);
}

let held: { readonly fingerprint: string; readonly edition: Edition } | undefined;

/**
 * The edition of a content folder for code outside the pages, which get it from the content collection. It is read
 * and checked once, until one of its files changes.
 * @param remark receives remarks for editors when the content is read
 * @throws {ContentError} with every problem found, if there is any
 */
export function heldEdition(root: string, remark?: Report): Edition {
  const fingerprint = fingerprintOf(resolve(root));
  if (held?.fingerprint !== fingerprint) held = { fingerprint, edition: loadEdition(root, remark) };
  return held.edition;
}

/** Names, sizes and times of all files; saving a file changes at least one of them. */
const fingerprintOf = (root: string): string =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .map((path) => ({ path, ...statSync(path, { bigint: true }) }))
    .map(({ path, size, mtimeNs }) => `${path} ${String(size)} ${String(mtimeNs)}`)
    .join('\n');
