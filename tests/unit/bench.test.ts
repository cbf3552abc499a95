import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { median, medians, runsAsked } from '../bench/median.ts';
import { barePage, plainBlocks, plainMarkdown } from '../bench/plain-blocks.ts';
import { docusaurus } from '../bench/peers/docusaurus.ts';
import { stateOf } from '../bench/peers/install.ts';
import { missingLine } from '../bench/peers/same-text.ts';
import { LINE, addressOf, serve } from '../bench/slow-server.ts';
import type { Sent } from '../bench/slow-server.ts';
import { beside, markdownTable } from '../bench/table.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);
const declaration = documentOf(edition, 'declaration');

test('a median is a value that was measured, whatever the order', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([900, 7, 8])).toBe(8);
  expect(
    medians([
      { a: 1, b: 9 },
      { a: 3, b: 7 },
      { a: 2, b: 8 },
    ]),
  ).toEqual({ a: 2, b: 8 });
});

test('an odd number of runs is asked for, 7 unless told', () => {
  expect(runsAsked([])).toBe(7);
  expect(runsAsked(['--runs', '3'])).toBe(3);
  for (const wrong of ['4', '0', 'many', '1.5']) expect(() => runsAsked(['--runs', wrong])).toThrow(/odd/);
});

test('the bare page is the text with its headings and lists, and has no style, class or script', () => {
  const page = barePage(declaration, 'fr');
  expect(new Set([...page.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name))).toEqual(
    new Set(['html', 'head', 'meta', 'title', 'body', 'h1', 'h2', 'p', 'ul', 'li']),
  );
  expect(page).not.toMatch(/class|style|script/);
  expect(page).toContain('<h1>Déclaration commune</h1>');
  expect(page.match(/<h2>/g)).toHaveLength(declaration.texts.fr.sections.length);
});

test('items of a paragraph are a list of their own after it', () => {
  const blocks = plainBlocks(declaration, 'fr');
  const items = declaration.texts.fr.sections.flatMap(({ paragraphs }) =>
    paragraphs.filter((paragraph) => paragraph.items.length > 0),
  );
  expect(blocks.filter(({ kind }) => kind === 'list')).toEqual(
    items.map((paragraph) => ({ kind: 'list', items: paragraph.items.map(({ text }) => text) })),
  );
});

test('other generators get the same text as Markdown, with or without its title', () => {
  const markdown = plainMarkdown(declaration, 'fr');
  expect(markdown).toContain('# Déclaration commune\n');
  expect(plainMarkdown(declaration, 'fr', false)).not.toMatch(/^# /m);
  expect(markdown).toContain(`## 1. ${declaration.texts.fr.sections[0]?.title ?? ''}\n`);
  expect(Object.keys(docusaurus.files(edition.documents))).toContain('docs/declaration.md');
});

test('a page that lacks a line of the text is found out', () => {
  const blocks = plainBlocks(declaration, 'fr');
  const whole = blocks
    .map((block) => (block.kind === 'list' ? block.items.join('\n') : block.text))
    .join('\n');
  expect(missingLine(whole, blocks)).toBeUndefined();
  expect(missingLine(whole.replace('Déclaration', 'Declaration'), blocks)).toBe('Déclaration commune');
});

test('a peer is built anew when its packages or the text change', () => {
  const files = docusaurus.files(edition.documents);
  const state = stateOf(docusaurus, files);
  expect(stateOf(docusaurus, { ...files })).toBe(state);
  expect(stateOf({ ...docusaurus, packages: { react: '1.0.0' } }, files)).not.toBe(state);
  expect(stateOf(docusaurus, { ...files, 'docs/declaration.md': 'Autre texte' })).not.toBe(state);
});

test('times near the bare page are marked as noise, others are not', () => {
  expect(beside(512, 480)).toBe('512 ms, ≈ 1.07 ×');
  expect(beside(1200, 400)).toBe('1,200 ms, 3.00 ×');
});

test('a table is Markdown with figures on the right', () => {
  expect(
    markdownTable([
      ['', 'bytes'],
      ['bare', '3,498'],
    ]),
  ).toBe(['|      | bytes |', '| ---- | ----: |', '| bare | 3,498 |'].join('\n'));
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slow-'));
  writeFileSync(join(folder, 'page.html'), '<p>paix</p>'.repeat(1000));
  for (const name of ['script.mjs', 'index.pagefind']) writeFileSync(join(folder, name), 'x'.repeat(8000));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the slow line packs text, leaves the index as it is, and says what it sent', async () => {
  const sent: Sent = [];
  const server = await serve(folder, 0, sent, false);
  try {
    const encodings = [];
    for (const name of ['page.html', 'script.mjs', 'index.pagefind', 'nothing.js']) {
      const response = await fetch(`${addressOf(server)}/${name}`);
      await response.arrayBuffer();
      encodings.push([response.status, response.headers.get('content-encoding')]);
    }
    expect(encodings).toEqual([
      [200, 'br'],
      [200, 'br'],
      [200, null],
      [404, null],
    ]);
    expect(sent.map(({ path, decoded }) => [path, decoded])).toEqual([
      ['/page.html', 11_000],
      ['/script.mjs', 8000],
      ['/index.pagefind', 8000],
      ['/nothing.js', 0],
    ]);
    expect(sent[0]?.bytes).toBeLessThan(200);
    expect(sent[2]?.bytes).toBe(8000);
  } finally {
    server.close();
  }
});

test('each request waits for the latency, and bodies share one line', async () => {
  const sent: Sent = [];
  const server = await serve(folder, 0, sent);
  try {
    const start = performance.now();
    const get = async () => {
      const body = await (await fetch(`${addressOf(server)}/index.pagefind`)).arrayBuffer();
      return { bytes: body.byteLength, after: performance.now() - start };
    };
    const [one, two] = await Promise.all([get(), get()]);
    const carrying = 8000 / (LINE.bitsPerSecond / 8000);
    expect([one.bytes, two.bytes]).toEqual([8000, 8000]);
    expect(Math.min(one.after, two.after)).toBeGreaterThanOrEqual(LINE.latency + carrying - 1);
    expect(Math.max(one.after, two.after)).toBeGreaterThanOrEqual(LINE.latency + 2 * carrying - 1);
  } finally {
    server.close();
  }
});
