import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { writeWhole } from '../site/write-whole.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WHOLE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** The weights that the styles use: text, numbers, headings. */
const WEIGHTS = { min: 400, max: 600 } as const;

/**
 * The typeface cut down to what the site can print: every character of its content and its interface, in
 * the weights of its styles. Made once, then kept in a folder whose name says what it was made from.
 * @returns path of the file (WOFF2)
 */
export async function siteFont(): Promise<string> {
  const whole = await readFile(fileURLToPath(import.meta.resolve(WHOLE)));
  const characters = await charactersOfSite();
  const made = createHash('sha256').update(whole).update(characters).update(JSON.stringify(WEIGHTS));
  const folder = join(ROOT, '.cache/fonts', made.digest('hex').slice(0, 16));
  const path = join(folder, 'serif.woff2');
  if (existsSync(path)) return path;
  const subset = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
  await writeWhole(path, subset);
  return path;
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
