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
  const refused = (found: string, expected: string, fix: string, line = 1): ContentFile | undefined => {
    report({ file: path, line, found, expected, fix });
    return undefined;
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch {
    const fix = 'Add the file, or take its name out of where it is asked for.';
    return refused('no such file', `a file at content/${path}`, fix);
  }
  const strict = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    const line = firstUndecodableLine(bytes, strict);
    return refused('bytes that are not UTF-8', 'text in UTF-8', 'Save the file as UTF-8.', line);
  }
  if (text.trim() === '') return refused('an empty file', 'text', 'Write the text, or remove the file.');
  reportDenormalised(text, path, report);
  return { path, text };
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
