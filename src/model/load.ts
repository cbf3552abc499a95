import { signatureAnchor } from './anchors.ts';
import {
  ABOUT_FOLDER,
  EDITION_FILE,
  SIGNATORIES_FILE,
  reportRepeatedDocuments,
  reportSlugClashes,
  reportUnknownDocuments,
  reportUnknownFolders,
  reportUnknownLanguages,
} from './cross-checks.ts';
import { readContent } from './files.ts';
import { parseMarkdown } from './markdown.ts';
import type { ParsedText } from './markdown.ts';
import { reportUnpaired } from './pairing.ts';
import { ContentError } from './problem.ts';
import type { Problem, Report } from './problem.ts';
import { editionSchema, signatoriesSchema } from './schema.ts';
import { checkSource } from './source.ts';
import { setSpaces } from './spacing.ts';
import { LANGS } from './types.ts';
import type { Document, Edition, Lang, PerLang, Signatory } from './types.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads the whole content folder into one tree.
 * @throws {ContentError} with every problem found, if there is any.
 */
export function loadEdition(root: string): Edition {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);

  const editionFile = readYaml(root, EDITION_FILE, editionSchema, report);
  const edition = editionFile?.data;
  const signatories = readYaml(root, SIGNATORIES_FILE, signatoriesSchema, report);
  const ids = edition?.documents.map(({ id }) => id) ?? [];
  if (edition) reportUnknownFolders(root, ids, report);
  if (editionFile) reportRepeatedDocuments(ids, editionFile.lineOf, report);
  readAbout(root, report);
  const sha256 = edition ? checkSource(root, edition.source.file, report) : '';
  const texts = new Map(ids.map((id) => [id, readTexts(root, id, report)]));
  if (edition && signatories) reportUnknownDocuments(signatories, ids, report);
  reportSlugClashes(texts, report);
  if (!edition || problems.length > 0) throw new ContentError(problems);

  const documents = edition.documents.map((entry): Document => {
    const { fr, en } = texts.get(entry.id) ?? {};
    if (!fr || !en || !signatories)
      throw new Error(`${entry.id} was read without a problem and without a text`);
    const signed = signatories.data
      .filter(({ document }) => document === entry.id)
      .map((record, index): Signatory => ({ ...record, anchor: signatureAnchor(index + 1) }));
    return { ...entry, texts: { fr: fr.text, en: en.text }, signatories: signed };
  });
  const { fr, en } = edition.title;
  const title = { fr: setSpaces(fr, 'fr'), en: setSpaces(en, 'en') };
  return { title, source: { ...edition.source, sha256 }, documents };
}

function readYaml<S extends Parameters<typeof parseYaml>[1]>(
  root: string,
  path: string,
  schema: S,
  report: Report,
) {
  const file = readContent(root, path, report);
  return file && parseYaml(file.text, schema, { file: path, firstLine: 1 }, report);
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

/** The page about the edition is rendered by Astro; here its files are held to the rules for all text. */
function readAbout(root: string, report: Report): void {
  reportUnknownLanguages(root, ABOUT_FOLDER, report);
  for (const lang of LANGS) readContent(root, `${ABOUT_FOLDER}/${lang}.md`, report);
}
