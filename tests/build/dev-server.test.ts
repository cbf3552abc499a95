import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FIRST_PORT } from '../e2e/sites.ts';
import { copyProject, plainEnvironment } from './project.ts';

const { folder, remove } = copyProject();
const file = join(folder, 'content/declaration/en.md');
const port = String(FIRST_PORT + 2);
const address = `http://localhost:${port}`;
const server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', port], {
  cwd: folder,
  // In CI Astro stays in the foreground whoever starts it.
  env: { ...plainEnvironment(), CI: 'true' },
  stdio: ['ignore', 'pipe', 'pipe'],
});

let said = '';
for (const stream of [server.stdout, server.stderr])
  stream.on('data', (chunk: Buffer) => (said += chunk.toString()));

beforeAll(async () => {
  await vi.waitFor(async () => fetch(address), { timeout: 30_000, interval: 200 });
}, 30_000);
afterAll(() => {
  server.kill();
  remove();
});

const page = async (path: string) => (await fetch(address + path)).text();

describe('the development server', () => {
  it('shows an edit of a Markdown file', async () => {
    expect(await page('/en/declaration/')).toContain('We declared our intention');
    const original = readFileSync(file, 'utf8');
    writeFileSync(file, original.replace('We declared our intention', 'We declared our wish'));
    await vi.waitFor(async () => {
      expect(await page('/en/declaration/')).toContain('We declared our wish');
    }, 5000);
  });

  it('serves the page of a passage with its image and its citation, as they are now', async () => {
    expect(await page('/en/declaration/1.6/')).toContain('We declared our wish');
    const image = await fetch(`${address}/en/declaration/1.6/preview.png`);
    expect(image.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await image.arrayBuffer()).readUInt32BE(16)).toBe(1200);
    expect(await page('/en/declaration/1.6/citation.ris')).toContain('sect. 1, para. 6');
    expect(await page('/en/declaration/bilingual/')).toContain('We declared our wish');
    expect((await fetch(`${address}/en/declaration/9.9/`)).status).toBe(404);
  });

  it('keeps the last sound text while the file has problems', async () => {
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('\n2) We welcomed', '\n7) We welcomed'));
    await vi.waitFor(() => {
      expect(said).toContain('paragraph 7) out of order in section 1');
    }, 5000);
    expect(await page('/en/declaration/')).toContain('We declared our wish');
    writeFileSync(file, sound);
  });

  it('serves a search index of the text as it is now', async () => {
    for (const lang of ['fr', 'en']) {
      const response = await fetch(`${address}/pagefind/${lang}/pagefind.js`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/javascript');
      expect(await page(`/${lang}/passages.json`)).toContain(`/${lang}/declaration/#3.4`);
    }
    expect((await fetch(`${address}/pagefind/fr/nothing.js`)).status).toBe(404);
  });
});
