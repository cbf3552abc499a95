import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_SLUGS } from '../urls.ts';
import { signatureAnchor } from './anchors.ts';
import { readContent } from './files.ts';
import { parseMarkdown } from './markdown.ts';
import type { ParsedText } from './markdown.ts';
import { reportUnpaired } from './pairing.ts';
import { ContentError } from './problem.ts';
import type { Problem, Report } from './problem.ts';
import { editionSchema, signatoriesSchema } from './schema.ts';
import type { SignatoryRecord } from './schema.ts';
import { checkSource } from './source.ts';
import { LANGS } from './types.ts';
import type { Document, DocumentText, Edition, Lang, PerLang, Signatory } from './types.ts';
import { parseYaml } from './yaml.ts';

const EDITION_FILE = 'edition.yaml';
const SIGNATORIES_FILE = 'signatories.yaml';
/** Folders of the content that are not documents: the witness, and the page about the edition. */
const OTHER_FOLDERS = ['source', 'about'];

/**
 * Reads the whole content folder into one tree.
 * @throws {ContentError} with every problem found, if there is any.
 */
export function loadEdition(root: string): Edition {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);

  const edition = readYaml(root, EDITION_FILE, editionSchema, report);
  const records = readYaml(root, SIGNATORIES_FILE, signatoriesSchema, report) ?? [];
  const ids = edition?.documents.map(({ id }) => id) ?? [];
  if (edition) reportUnknownFolders(root, ids, report);
  const sha256 = edition ? checkSource(root, edition.source.file, report) : '';
  const texts = new Map(ids.map((id) => [id, readTexts(root, id, report)]));
  reportUnknownDocuments(records, ids, report);
  reportSlugClashes(texts, report);
  if (!edition || problems.length > 0) throw new ContentError(problems);

  const documents = edition.documents.map((entry): Document => {
    const { fr, en } = texts.get(entry.id) ?? {};
    if (!fr || !en) throw new Error(`${entry.id} was read without a problem and without a text`);
    const signatories = records
      .filter(({ document }) => document === entry.id)
      .map((record, index): Signatory => ({ ...record, anchor: signatureAnchor(index + 1) }));
    return { ...entry, texts: { fr, en }, signatories };
  });
  return { title: edition.title, source: { ...edition.source, sha256 }, documents };
}

function readYaml<S extends Parameters<typeof parseYaml>[1]>(root: string, path: string, schema: S, report: Report) {
  const file = readContent(root, path, report);
  return file && parseYaml(file.text, schema, { file: path, firstLine: 1 }, report);
}

function reportUnknownFolders(root: string, ids: readonly string[], report: Report): void {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    if (ids.includes(name) || OTHER_FOLDERS.includes(name)) continue;
    report({
      file: name,
      line: 1,
      found: `the folder “${name}”`,
      expected: `a document that ${EDITION_FILE} lists: ${ids.join(', ')}`,
      fix: `Add “- id: ${name}” to ${EDITION_FILE}, or remove the folder.`,
    });
  }
}

/** Both languages of one document; a language is absent if it could not be read. */
function readTexts(root: string, id: string, report: Report): Partial<PerLang<DocumentText>> {
  reportUnknownLanguages(root, id, report);
  const parsed: Partial<Record<Lang, ParsedText>> = {};
  for (const lang of LANGS) {
    const file = readContent(root, `${id}/${lang}.md`, report);
    const text = file && parseMarkdown(file, lang, id, report);
    if (text) parsed[lang] = text;
  }
  if (parsed.fr && parsed.en) reportUnpaired(parsed.fr, parsed.en, report);
  return Object.fromEntries(Object.entries(parsed).map(([lang, { text }]) => [lang, text]));
}

function reportUnknownLanguages(root: string, id: string, report: Report): void {
  const folder = join(root, id);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (LANGS.some((lang) => name === `${lang}.md`)) continue;
    report({
      file: `${id}/${name}`,
      line: 1,
      found: `the file “${name}”`,
      expected: LANGS.map((lang) => `${lang}.md`).join(' or '),
      fix: 'Rename the file to a language of the edition, or remove it.',
    });
  }
}

function reportUnknownDocuments(records: readonly SignatoryRecord[], ids: readonly string[], report: Report): void {
  for (const { name, document } of records) {
    if (ids.includes(document)) continue;
    report({
      file: SIGNATORIES_FILE,
      line: 1,
      found: `${name} signed “${document}”`,
      expected: `one of the documents ${ids.join(', ')}`,
      fix: 'Correct the field “document”.',
    });
  }
}

function reportSlugClashes(texts: ReadonlyMap<string, Partial<PerLang<DocumentText>>>, report: Report): void {
  for (const lang of LANGS) {
    const taken = new Map<string, string>(
      Object.entries(PAGE_SLUGS).map(([page, slugs]) => [slugs[lang], `the page “${page}”`]),
    );
    for (const [id, { [lang]: text }] of texts) {
      if (!text) continue;
      const owner = taken.get(text.slug);
      if (owner !== undefined) {
        report({
          file: `${id}/${lang}.md`,
          line: 1,
          found: `slug: ${text.slug}, the address of ${owner}`,
          expected: 'an address of its own',
          fix: 'Choose another slug.',
        });
      }
      taken.set(text.slug, `the document “${id}”`);
    }
  }
}
