import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../hosting/free-port.ts';
import { TEST_EDITION, copyProject, plainEnvironment } from './project.ts';

const { folder, remove } = copyProject(TEST_EDITION);
const file = join(folder, 'content/declaration/en.md');
const port = String(await freePort());
const address = `http://localhost:${port}/some/folder`;
const home = mkdtempSync(join(tmpdir(), 'home-'));
const server = spawn(process.execPath, ['src/publish/serve.ts', 'dev', '--port', port], {
  cwd: folder,
  // Where Astro would ask and report unless told not to.
  env: {
    ...plainEnvironment(),
    CI: undefined,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    BASE_PATH: 'some/folder',
  },
  stdio: ['ignore', 'pipe', 'pipe'],
});

let said = '';
for (const stream of [server.stdout, server.stderr])
  stream.on('data', (chunk: Buffer) => (said += chunk.toString()));

beforeAll(async () => {
  await vi.waitFor(async () => fetch(address), { timeout: 300_000, interval: 200 });
}, 300_000);
afterAll(() => {
  server.kill();
  remove();
  rmSync(home, { recursive: true });
});

const page = async (path: string) => (await fetch(address + path)).text();

describe('the development server', () => {
  it('shows an edit of a Markdown file', async () => {
    expect(await page('/en/declaration/')).toContain('We declared our intention');
    const original = readFileSync(file, 'utf8');
    writeFileSync(file, original.replace('We declared our intention', 'We declared our wish'));
    await vi.waitFor(async () => {
      expect(await page('/en/declaration/')).toContain('We declared our wish');
    }, 120_000);
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

  it('keeps the last valid text while the file has problems', async () => {
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('\n2) We welcomed', '\n7) We welcomed'));
    await vi.waitFor(() => {
      expect(said).toContain('paragraph 7) out of order in section 1');
    }, 120_000);
    expect(await page('/en/declaration/')).toContain('We declared our wish');
    writeFileSync(file, sound);
  });

  it.each([
    ['/files/astana-2004-declaration.fr-en.pdf', 'application/pdf', '%PDF-'],
    ['/files/astana-2004.en.epub', 'application/epub+zip', 'PK'],
    ['/files/astana-2004.tei.xml', 'application/tei+xml', '<?xml'],
    ['/files/SHA256SUMS.txt', 'text/plain; charset=utf-8', ''],
    ['/source/astana-2004.fr.txt', 'text/plain; charset=utf-8', ''],
    ['/source/astana-2004.fr.txt.sha256', 'text/plain; charset=utf-8', '58483c05'],
  ])('serves %s as %s', async (path, type, beginning) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(text.length).toBeGreaterThan(60);
    expect(text.slice(0, beginning.length)).toBe(beginning);
  });

  it('serves no file that does not exist', async () => {
    for (const path of ['/files/astana-2004.exe', '/files/x', '/source/astana-2004.en.txt'])
      expect((await fetch(address + path)).status, path).toBe(404);
  });

  it('asks nothing, reports nothing, and writes nothing into the home of its user', () => {
    expect(said).not.toMatch(/telemetry/i);
    expect(readdirSync(home)).toEqual([]);
  });

  it('serves a search index of the text as it is now', async () => {
    for (const lang of ['fr', 'en']) {
      const program = await fetch(`${address}/pagefind/${lang}/pagefind.js`);
      expect(program.status).toBe(200);
      expect(program.headers.get('content-type')).toBe('text/javascript');
      expect(await page(`/${lang}/passages.json`)).toContain(`/${lang}/declaration/#3.4`);
    }
    expect((await fetch(`${address}/pagefind/fr/nothing.js`)).status).toBe(404);
  });
});
