import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { siteFont } from '../../src/exports/typeface/site-font.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';

/** The font is made for the content of the project, not for that of the tests. */
const CONTENT = resolve('content');

const path = await siteFont();
const bytes = readFileSync(path);
const font = create(bytes);
if (font.isCollection) throw new Error('one font, not a collection');
const drawn = new Set(font.characterSet);

/**
 * Scripts that the typeface lacks: names in their own script use a system font, and so do the letters that only their
 * transliterations have, which are in another file of the typeface.
 */
const FOREIGN =
  /[\p{Script=Cyrillic}\p{scx=Arabic}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}ĶķŽž／（）⌘↑↓↩→←\p{Cc}]/u;

test('the typeface has every character of the content and of the interface', () => {
  const texts = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => readFileSync(join(CONTENT, name), 'utf8'));
  const wanted = new Set([...texts, ...Object.values(fr), ...Object.values(en)].map(String).join(''));
  const missing = [...wanted].filter(
    (character) => !FOREIGN.test(character) && !drawn.has(character.codePointAt(0) ?? 0),
  );
  expect(missing).toEqual([]);
  for (const character of 'œ«»’–é\u00a0') expect(drawn).toContain(character.codePointAt(0));
});

test('the typeface has little else, in the weights of the styles', () => {
  expect(bytes.length).toBeLessThanOrEqual(20_000);
  expect(drawn.size).toBeLessThan(200);
  expect(drawn).not.toContain('ß'.codePointAt(0));
  expect(font.variationAxes['wght']).toMatchObject({ min: 400, max: 600 });
});

test('the bold for paper has the same characters and does not vary', async () => {
  const bold = create(readFileSync(await siteFont('serif-bold')));
  if (bold.isCollection) throw new Error('one font, not a collection');
  expect(bold.variationAxes).toEqual({});
  expect(bold['OS/2'].usWeightClass).toBe(600);
  expect(bold.characterSet).toEqual(font.characterSet);
});

test('the typeface is made once: the same content leads to the same file', async () => {
  expect(await siteFont()).toBe(path);
});
