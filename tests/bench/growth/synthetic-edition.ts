import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadEdition } from '../../../src/edition/read/load-edition.ts';
import { printed } from '../../../src/edition/labels.ts';
import { printedLines } from '../../../src/edition/walk.ts';
import { LANGS } from '../../../src/edition/types.ts';

/** The document that all others are copied from. */
const MODEL = 'declaration';
const SOURCE = 'source/synthetic.fr.txt';

/** The id of a document in the content folder, and its folder in the addresses. */
export const documentId = (number: number): string => `d${String(number).padStart(3, '0')}`;

/** YAML without aliases, as content must be. */
const yaml = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false });

/** Letters that encode a number, so that a word with them is still a word. */
const inLetters = (number: number): string =>
  String(number).replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));

/**
 * Writes the content folder of an edition with so many documents. Each is the declaration in both languages, with
 * letters of its own after its long words, so that the vocabulary grows with the number of documents. Optional files
 * are left out.
 * @param model the content folder of the edition itself
 */
export function writeSyntheticEdition(folder: string, documents: number, model: string): void {
  const read = (path: string) => readFileSync(join(model, path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const writeSource = (text: string) => {
    write(SOURCE, text);
    write(`${SOURCE}.sha256`, `${createHash('sha256').update(text).digest('hex')}  synthetic.fr.txt\n`);
  };
  const ids = Array.from({ length: documents }, (_, index) => documentId(index + 1));

  ids.forEach((id, index) => {
    for (const lang of LANGS) {
      const [, matter = '', body = ''] = read(`${MODEL}/${lang}.md`).split(/^---\n/m);
      // An annex needs its letter.
      const fields = parse(matter) as Record<string, string>;
      const own = body.replace(/\p{L}{7,}/gu, (word) => word + inLetters(index));
      write(`${id}/${lang}.md`, `---\n${yaml({ ...fields, annex: undefined, slug: id })}---\n${own}`);
    }
  });
  const { title, documents: all } = parse(read('edition.yaml')) as {
    title: object;
    documents: { id: string }[];
  };
  const entry = all.find(({ id }) => id === MODEL);
  const source = { file: SOURCE, lang: 'fr' };
  write('edition.yaml', yaml({ title, source, documents: ids.map((id) => ({ ...entry, id })) }));
  const signatories = (parse(read('signatories.yaml')) as { document: string }[])
    .filter(({ document }) => document === MODEL)
    .map((signatory) => ({ ...signatory, named: undefined }));
  write(
    'signatories.yaml',
    yaml(ids.flatMap((document) => signatories.map((signatory) => ({ ...signatory, document })))),
  );
  for (const lang of LANGS) write(`about/${lang}.md`, read(`about/${lang}.md`));
  // The source is made from what the edition prints, so the fidelity check does all its work and finds nothing.
  writeSource('-\n');
  const lines = loadEdition(folder).documents.flatMap((document) => printedLines(document, 'fr'));
  writeSource(lines.map((line) => `${printed(line)}\n`).join(''));
}
