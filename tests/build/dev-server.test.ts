import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyProject, plainEnvironment } from './project.ts';

const { folder, remove } = copyProject();
const file = join(folder, 'content/declaration/en.md');
const address = 'http://localhost:4393';
const server = spawn(
  process.execPath,
  [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '4393'],
  {
    cwd: folder,
    // In CI Astro stays in the foreground whoever starts it.
    env: { ...plainEnvironment(), CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  },
);

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
    expect(await page('/en/declaration/')).toContain('We welcomed the steady progress');
    const original = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      original.replace('We welcomed the steady progress', 'We welcomed the rapid progress'),
    );
    await vi.waitFor(async () => {
      expect(await page('/en/declaration/')).toContain('We welcomed the rapid progress');
    }, 5000);
  });

  it('keeps the last sound text while the file has problems', async () => {
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('\n2) We welcomed', '\n7) We welcomed'));
    await vi.waitFor(() => {
      expect(said).toContain('paragraph 7) out of order in section 1');
    }, 5000);
    expect(await page('/en/declaration/')).toContain('We welcomed the rapid progress');
    writeFileSync(file, sound);
  });

  it('serves a search index of the text as it is now', async () => {
    const response = await fetch(`${address}/pagefind/pagefind-entry.json`);
    expect(response.status).toBe(200);
    const entry = (await response.json()) as { languages: Record<string, { page_count: number }> };
    expect(Object.keys(entry.languages).sort()).toEqual(['en', 'fr']);
    expect(entry.languages['en']?.page_count).toBe(entry.languages['fr']?.page_count);
    expect((await fetch(`${address}/pagefind/nothing.js`)).status).toBe(404);
  });
});
