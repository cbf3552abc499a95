import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { TYPEFACE, readPackageFile } from '../export-format.ts';
import { keptFile } from '../kept-file.ts';
import { en } from '../../i18n/en.ts';
import { fr } from '../../i18n/fr.ts';
import { sha256 } from '../../edition/read/source-digest.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The weights to keep, under the names of the files: those that the styles use (text, numbers, headings); and one weight
 * for paper, because Firefox prints all but the lightest of a variable typeface as shapes, which cannot be searched.
 */
const WEIGHTS = { serif: { min: 400, max: 600 }, 'serif-bold': 600 };

/**
 * The features to keep: those that a browser or the styles switch on. Small capitals, old-style figures and the like
 * would double the number of glyphs.
 */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

/**
 * The typeface subset to what the site can print: every character of its content and interface, in the weights of its
 * styles.
 * @returns path of the file (WOFF2)
 */
export async function siteFont(name: keyof typeof WEIGHTS = 'serif'): Promise<string> {
  const whole = readPackageFile(TYPEFACE);
  const characters = await charactersOfSite();
  const wanted = {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS[name] },
    keepFeatures: FEATURES,
  } as const;
  const recipe = JSON.stringify([sha256(whole), characters, wanted]);
  return keptFile(join(ROOT, '.cache/fonts'), `${name}.woff2`, recipe, () =>
    subsetFont(whole, characters, wanted),
  );
}

/** Each character once, in order, including the spaces that the site sets itself. */
async function charactersOfSite(): Promise<string> {
  const content = join(ROOT, 'content');
  const files = (await readdir(content, { recursive: true })).filter((name) => /\.(?:md|yaml)$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(join(content, name), 'utf8')));
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
  const all = new Set<string>();
  for (const text of [...texts, JSON.stringify([fr, en])]) {
    // ASCII is kept whole anyway, and nearly all characters are ASCII.
    for (const character of text.replace(/[ -~]+/g, '')) all.add(character);
  }
  for (const character of `${ascii}\u00a0\u202f`) all.add(character);
  return [...all].sort().join('');
}
