import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_SLUGS } from '../urls.ts';
import type { ParsedText } from './document-markdown.ts';
import type { Report } from './problem.ts';
import type { SignatoryRecord } from './content-schema.ts';
import { digestFileOf, ownSourceFile } from './source-digest.ts';
import { LANGS, SOURCE_LANG, type PerLang } from '../types.ts';
import type { ParsedYaml } from './yaml.ts';

export const EDITION_FILE = 'edition.yaml';
export const SIGNATORIES_FILE = 'signatories.yaml';

/** The folder of the page about the edition, which is not a document. */
export const ABOUT_FOLDER = 'about';
const OTHER_FOLDERS = ['source', ABOUT_FOLDER];

/** Ignores files that an operating system or an editor leaves behind. */
const visible = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

/** Reports folders that belong to no document of the edition. */
export function reportUnknownFolders(root: string, ids: readonly string[], report: Report): void {
  for (const name of visible(root).filter((entry) => statSync(join(root, entry)).isDirectory())) {
    if (ids.includes(name) || OTHER_FOLDERS.includes(name)) continue;
    const found = `the folder “${name}”`;
    const expected = `a document that ${EDITION_FILE} lists: ${ids.join(', ')}`;
    const fix = `Add “- id: ${name}” to ${EDITION_FILE}, with “date: …” below it, or remove the folder.`;
    report({ file: name, line: 1, found, expected, fix });
  }
}

/** Reports files of a folder that are not one of its languages, nor a document's source or its digest. */
export function reportUnknownLanguages(root: string, id: string, report: Report): void {
  const folder = join(root, id);
  for (const name of existsSync(folder) && statSync(folder).isDirectory() ? visible(folder) : []) {
    if (LANGS.some((lang) => name === `${lang}.md`)) continue;
    const source = ownSourceFile(id, SOURCE_LANG);
    if (id !== ABOUT_FOLDER && [source, digestFileOf(source)].includes(`${id}/${name}`)) continue;
    const found = `the file “${name}”`;
    const expected = LANGS.map((lang) => `${lang}.md`).join(' or ');
    const fix = 'Rename the file to a language of the edition, or remove it.';
    report({ file: `${id}/${name}`, line: 1, found, expected, fix });
  }
}

/**
 * Reports signatories of a document that the edition does not have, and under names that the index does not have.
 * @param names the entries of the index, if it could be read
 */
export function checkSignatories(
  { data, lineOf }: ParsedYaml<readonly SignatoryRecord[]>,
  ids: readonly string[],
  names: readonly { readonly id: string }[] | undefined,
  report: Report,
): void {
  data.forEach(({ name, document, named }, index) => {
    if (!ids.includes(document)) {
      const found = `${name} signed “${document}”`;
      const expected = `one of the documents ${ids.join(', ')}`;
      const fix = 'Correct the field “document”.';
      report({ file: SIGNATORIES_FILE, line: lineOf([index, 'document']), found, expected, fix });
    }
    named.forEach((id, i) => {
      if (!names || names.some((entry) => entry.id === id)) return;
      const found = `${name} is named under “${id}”`;
      const expected = 'an id of names.yaml';
      const fix = 'Correct the id, or add the entry to names.yaml.';
      report({ file: SIGNATORIES_FILE, line: lineOf([index, 'named', i]), found, expected, fix });
    });
  });
}

/** Reports documents with the same address as a page or another document. */
export function reportSlugClashes(
  texts: ReadonlyMap<string, Partial<PerLang<ParsedText>>>,
  report: Report,
): void {
  for (const lang of LANGS) {
    const taken = new Map<string, string>(
      Object.entries(PAGE_SLUGS).map(([page, slugs]) => [slugs[lang], `the page “${page}”`]),
    );
    for (const [id, { [lang]: parsed }] of texts) {
      if (!parsed) continue;
      const { text, slugLine } = parsed;
      const owner = taken.get(text.slug);
      if (owner !== undefined) {
        const found = `slug: ${text.slug}, the address of ${owner}`;
        const expected = 'an address of its own';
        const fix = 'Choose another slug.';
        report({ file: `${id}/${lang}.md`, line: slugLine, found, expected, fix });
      }
      taken.set(text.slug, `the document “${id}”`);
    }
  }
}

/** Parts of the front matter that both languages must have, or neither. */
const PAIRED_FIELDS = ['annex', 'original', 'subtitle', 'dateline', 'closing'] as const;

/**
 * Reports everything that one language of a document has and the other lacks, and symbols that differ: a document has
 * one, and one language need not repeat it.
 */
export function reportUnpaired(a: ParsedText, b: ParsedText, report: Report): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [anchor, line] of one.lines) {
      if (other.lines.has(anchor)) continue;
      const found = `no ${anchor}`;
      const expected = `${anchor}, as content/${one.file}:${String(line)} has it`;
      const fix = `Add the counterpart here, or remove ${anchor} there.`;
      report({ file: other.file, line: lineBefore(anchor, one, other), found, expected, fix });
    }
    for (const field of PAIRED_FIELDS) {
      if (one.text[field] === undefined || other.text[field] !== undefined) continue;
      const found = `no field “${field}”`;
      const expected = `“${field}”, as content/${one.file} has it`;
      const fix = `Add “${field}: …” to the front matter here, or remove it there.`;
      report({ file: other.file, line: 1, found, expected, fix });
    }
  }
  const [symbol, other] = [a.text.symbol, b.text.symbol];
  if (symbol === undefined || other === undefined || symbol === other) return;
  const found = `symbol: ${other}`;
  const expected = `symbol: ${symbol}, as content/${a.file} has it`;
  const fix = 'Correct it, or leave it out here: one language is enough.';
  report({ file: b.file, line: 1, found, expected, fix });
}

/** The line of the last shared anchor before the missing one. */
function lineBefore(anchor: string, one: ParsedText, other: ParsedText): number {
  const order = [...one.lines.keys()];
  const before = order.slice(0, order.indexOf(anchor)).reverse();
  const shared = before.find((candidate) => other.lines.has(candidate));
  return other.lines.get(shared ?? '') ?? 1;
}
