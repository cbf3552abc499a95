import { isUtf8 } from 'node:buffer';
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
  const text = new TextDecoder().decode(bytes);
  if (!isUtf8(bytes)) {
    // This character stands for what cannot be decoded.
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return refused('bytes that are not UTF-8', 'text in UTF-8', 'Save the file as UTF-8.', line);
  }
  if (text.trim() === '') return refused('an empty file', 'text', 'Write the text, or remove the file.');
  text.split('\n').forEach((written, index) => {
    const composed = written.normalize('NFC');
    if (composed === written) return;
    let at = 0;
    while (written[at] === composed[at]) at += 1;
    const [found, expected] = [written, composed].map((each) => each.slice(Math.max(0, at - 8), at + 8));
    refused(
      `“${found ?? ''}” with combining characters (Unicode is not in form NFC)`,
      `“${expected ?? ''}” with precomposed characters`,
      'Type the letter with its accent as one character, or normalise the file to NFC.',
      index + 1,
    );
  });
  return { path, text };
}
