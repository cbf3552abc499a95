import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from './files.ts';
import type { Report } from './problem.ts';

/** SHA-256 of some bytes, as 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Holds the source file against the digest beside it (`<file>.sha256`, in the form that
 * `sha256sum -c` reads). The source is a witness: it is never edited.
 */
export function checkSource(root: string, file: string, report: Report): string {
  const digestFile = `${file}.sha256`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    report({
      file,
      line: 1,
      found: 'no such file',
      expected: 'the source text that edition.yaml names',
      fix: 'Put the source text there, byte for byte.',
    });
    return '';
  }
  const actual = sha256(bytes);
  const recorded = readContent(root, digestFile, (problem) => {
    report({
      ...problem,
      expected: `the SHA-256 of content/${file}`,
      fix: `Restore the digest (git checkout -- content/source), or write it: sha256sum ${file}`,
    });
  })?.text.split(/\s/)[0];
  if (recorded !== undefined && recorded !== actual) {
    report({
      file,
      line: 1,
      found: `SHA-256 ${actual}`,
      expected: `${recorded}, as content/${digestFile} has it`,
      fix: hasLineEndsOfWindows(bytes, recorded)
        ? 'Only its line ends differ: Git has made them those of Windows (core.autocrlf), though .gitattributes forbids it. Delete the file, then: git checkout -- content/source'
        : 'Restore the source text: it is never edited. (git checkout -- content/source)',
    });
  }
  return actual;
}

/** Whether bytes are those of a digest but for the `\r` before each `\n`. */
const hasLineEndsOfWindows = (bytes: Buffer, digest: string): boolean =>
  sha256(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) === digest;
