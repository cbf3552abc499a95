import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './problem.ts';

/** A file of the content folder, decoded. */
export interface ContentFile {
  /** Path below the content folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads one file of the content folder as UTF-8 in Unicode normalisation form C.
 * Reports what is wrong and returns `undefined` if the text cannot be used.
 */
export function readContent(root: string, path: string, report: Report): ContentFile | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch {
    report({
      file: path,
      line: 1,
      found: 'no such file',
      expected: `a file at content/${path}`,
      fix: 'Add the file, or take its name out of where it is asked for.',
    });
    return undefined;
  }
  const text = decode(bytes, path, report);
  if (text === undefined) return undefined;
  if (text.trim() === '') {
    report({
      file: path,
      line: 1,
      found: 'an empty file',
      expected: 'text',
      fix: 'Write the text, or remove the file.',
    });
    return undefined;
  }
  reportDenormalised(text, path, report);
  return { path, text };
}

function decode(bytes: Buffer, path: string, report: Report): string | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    report({
      file: path,
      line: firstUndecodableLine(bytes, strict),
      found: 'bytes that are not UTF-8',
      expected: 'text in UTF-8',
      fix: 'Save the file as UTF-8.',
    });
    return undefined;
  }
}

function firstUndecodableLine(bytes: Buffer, strict: TextDecoder): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      strict.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    start = end < 0 ? bytes.length : end + 1;
  }
  return line;
}

function reportDenormalised(text: string, path: string, report: Report): void {
  text.split('\n').forEach((content, index) => {
    const composed = content.normalize('NFC');
    if (composed === content) return;
    const at = firstDifference(content, composed);
    report({
      file: path,
      line: index + 1,
      found: `“${excerpt(content, at)}” with combining characters (Unicode is not in form NFC)`,
      expected: `“${excerpt(composed, at)}” with precomposed characters`,
      fix: 'Type the letter with its accent as one character, or normalise the file to NFC.',
    });
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return at;
}

const excerpt = (text: string, at: number) => text.slice(Math.max(0, at - 8), at + 8);
