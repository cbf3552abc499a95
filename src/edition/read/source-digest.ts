import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readContent } from './content-files.ts';
import type { Report } from './problem.ts';
import type { Document, Edition, Lang, Source } from '../types.ts';

/** SHA-256 of some bytes, as 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The path of a document's own source file, beside its Markdown. */
export const ownSourceFile = (document: string, lang: Lang): string => `${document}/source.${lang}.txt`;

/** The path of the digest beside a source file, in the format that `sha256sum -c` reads. */
export const digestFileOf = (file: string): string => `${file}.sha256`;

/** The source text that a document is taken from. */
export const sourceOf = ({ source }: Pick<Edition, 'source'>, document: Document): Source =>
  document.source ?? source;

/** A source text and the documents in it, in reading order. */
export type Witness = Pick<Edition, 'source' | 'documents'>;

/** The source texts of an edition in the order of their documents. */
export const witnessesOf = (edition: Witness): Witness[] =>
  [...Map.groupBy(edition.documents, (document) => sourceOf(edition, document).file).values()].map(
    (documents) => ({ source: documents[0]?.source ?? edition.source, documents }),
  );

/**
 * Reads a source file and compares it with the digest beside it. The source is a witness and never edited. An
 * unreadable file is reported, and treated as empty.
 */
export function readSourceFile(root: string, file: string, lang: Lang, report: Report): Source {
  const digestFile = digestFileOf(file);
  const tell = (found: string, expected: string, fix: string) => {
    report({ file, line: 1, found, expected, fix });
  };
  let content: Buffer;
  try {
    content = readFileSync(join(root, file));
  } catch {
    const expected = `the source text that edition.yaml names, or to which content/${digestFile} belongs`;
    tell('no such file', expected, 'Put the source text there, byte for byte.');
    return { lang, file, bytes: 0, sha256: '' };
  }
  const actual = sha256(content);
  const recorded = readContent(root, digestFile, (problem) => {
    const fix = `Restore the digest, or write this line into the file: ${actual}  ${basename(file)}`;
    report({ ...problem, expected: `the SHA-256 of content/${file}`, fix });
  })?.text.split(/\s/)[0];
  if (recorded !== undefined && recorded !== actual) {
    const checkout = `git checkout -- content/${dirname(file)}`;
    const fix = hasLineEndsOfWindows(content, recorded)
      ? `Only its line ends differ: Git has made them those of Windows (core.autocrlf), though .gitattributes forbids it. Delete the file, then: ${checkout}`
      : `Restore the source text: it is never edited. (${checkout})`;
    tell(`SHA-256 ${actual}`, `${recorded}, as content/${digestFile} has it`, fix);
  }
  return { lang, file, bytes: content.byteLength, sha256: actual };
}

/** Whether bytes match a digest except for the `\r` before each `\n`. */
const hasLineEndsOfWindows = (bytes: Buffer, digest: string): boolean =>
  sha256(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) === digest;
