import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { keptFile } from '../exports/kept-file.ts';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { sha256 } from '../model/source.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WHOLE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** The weights that the styles use: text, numbers, headings. */
const WEIGHTS = { min: 400, max: 600 } as const;

/**
 * The typeface cut down to what the site can print: every character of its content and its interface, in
 * the weights of its styles.
 * @returns path of the file (WOFF2)
 */
export async function siteFont(): Promise<string> {
  const whole = await readFile(fileURLToPath(import.meta.resolve(WHOLE)));
  const characters = await charactersOfSite();
  const recipe = JSON.stringify([sha256(whole), characters, WEIGHTS]);
  return keptFile(join(ROOT, '.cache/fonts'), 'serif.woff2', recipe, () =>
    subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } }),
  );
}

/** Each character once, in order. Spaces that the site sets itself are among them. */
async function charactersOfSite(): Promise<string> {
  const content = join(ROOT, 'content');
  const files = (await readdir(content, { recursive: true })).filter((name) => /\.(?:md|yaml)$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(join(content, name), 'utf8')));
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
  const all = new Set<string>();
  for (const text of [...texts, JSON.stringify([fr, en])]) {
    // Which of ASCII there are is no question, and nearly all are of it.
    for (const character of text.replace(/[ -~]+/g, '')) all.add(character);
  }
  for (const character of `${ascii}\u00a0\u202f`) all.add(character);
  return [...all].sort().join('');
}
