/** `npm run verify` against a served site: as it was built, and with one character changed. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TEST_EDITION, copyProject } from '../build/project.ts';
import { expect, test } from './site.ts';
import { SITES } from './sites.ts';

/** A clone with the content from which the sites are built. */
let clone: ReturnType<typeof copyProject>;
test.beforeAll(() => {
  clone = copyProject(TEST_EDITION);
});
test.afterAll(() => {
  clone.remove();
});

/** Runs the command as a person would. */
function verify(...args: string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, ['src/verify/command.ts', ...args], { cwd: clone.folder });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done) => {
    child.on('close', (status) => {
      done({ status, said });
    });
  });
}

test('a site as it was built is verified', { tag: '@base' }, async ({ served }) => {
  const { status, said } = await verify(served.address);
  expect(said).toMatch(
    /^Verified http:\S+: 512 passages on 126 pages, and 28 files, the source and the receipt among them, are/,
  );
  expect(status).toBe(0);
});

test.describe('a site that was altered', () => {
  let folder: string;
  let server: Server;
  let address: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'altered-'));
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      try {
        response.end(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });
  test.beforeEach(() => {
    rmSync(folder, { recursive: true });
    cpSync(resolve(SITES.root.out), folder, { recursive: true });
  });
  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** Changes one place of a file, which must be there once. */
  const alter = (file: string, from: string, to: string) => {
    const parts = readFileSync(join(folder, file), 'utf8').split(from);
    expect(parts, `${file} has “${from}” ${String(parts.length - 1)} times`).toHaveLength(2);
    writeFileSync(join(folder, file), parts.join(to));
  };

  test('is served as the site is', async () => {
    expect((await verify('--text', address)).status).toBe(0);
  });

  for (const [what, file, from, to, expected] of [
    [
      'in one character of the French',
      'fr/declaration/index.html',
      'disposent d’une base solide',
      'disposent d’une base solida',
      /\/fr\/declaration\/ #2\.1 \(fr\):\n {2}found {5}\S+basesolid⟨a⟩\S+\n {2}expected {2}\S+basesolid⟨e⟩/,
    ],
    [
      'in one character of the English',
      'en/declaration/index.html',
      'steady progress',
      'steady Progress',
      /\/en\/declaration\/ #1\.2 \(en\):\n {2}found {5}\S+⟨P⟩rogress/,
    ],
    [
      'in one character of one of two columns',
      'fr/declaration/bilingue/index.html',
      'Peacebuilding;',
      'Peacebuilding,',
      /\/fr\/declaration\/bilingue\/ #2\.3 \(en\):\n {2}found {5}\S+⟨,⟩/,
    ],
    [
      'in a number',
      'fr/lettre/index.html',
      '151 de l’ordre',
      '152 de l’ordre',
      /\/fr\/lettre\/ #letter\.2 \(fr\):\n/,
    ],
    [
      'in a name',
      'en/declaration/index.html',
      'Sodiq Safaev',
      'Sodyq Safaev',
      /\/en\/declaration\/ #signatures\.4 \(en\):\n/,
    ],
    [
      'by words between two paragraphs',
      'fr/declaration/index.html',
      '<div class="passage" id="1.2">',
      '<p>Ajout</p><div class="passage" id="1.2">',
      /\/fr\/declaration\/ \(fr\): every passage is as it should be, but not what stands around them:\n {2}found {5}\S+⟨A⟩jout/,
    ],
    [
      'by the loss of a paragraph’s anchor',
      'fr/declaration/index.html',
      ' id="3.4">',
      '>',
      /\/fr\/declaration\/ #3\.4 \(fr\): the passage is not there\./,
    ],
    [
      'by words in one column that say they are of the other',
      'fr/declaration/bilingue/index.html',
      'disposent d’une base solide',
      'disposent <span lang="en">encore</span> d’une base solide',
      /\/fr\/declaration\/bilingue\/ #2\.1 \(fr\):\n {2}found {5}\S+⟨e⟩ncored/,
    ],
    [
      'in the English on a page of a passage',
      'fr/declaration/3.4/index.html',
      'affirmed our common intention to strengthen cooperation with a view to assisting in the achievement of the objectives of peace and reconstruction in that country. </p>',
      'affirmed our common intention to strengthen cooperation with a view to assisting in the achievement of the objectives of peace and reconstruction in this country. </p>',
      /\/fr\/declaration\/3\.4\/ \(en\):\n {2}found {5}\S+reconstructioninth⟨i⟩s/,
    ],
    [
      'in the source text',
      'source/astana-2004.fr.txt',
      'revêt une',
      'revêtent une',
      /\/source\/astana-2004\.fr\.txt: not the source file, byte for byte\./,
    ],
    [
      'in a file to take away',
      'files/astana-2004-declaration.fr.txt',
      'Coopération ouverte',
      'Coopération couverte',
      /\/files\/astana-2004-declaration\.fr\.txt: not the file that this copy makes for http:\S+:\d+\/, byte for byte\./,
    ],
    [
      'in the receipt',
      'receipt.json',
      '"anchor": "3.4",\n          "sha256": {\n            "fr": "',
      '"anchor": "3.4",\n          "sha256": {\n            "fr": "0',
      /\/receipt\.json: another digest for declaration\/3\.4 \(fr\)\./,
    ],
  ] as const) {
    test(`${what} is caught, and the place named`, async () => {
      alter(file, from, to);
      const { status, said } = await verify(address, ...(file.startsWith('files/') ? [] : ['--text']));
      expect(said).toMatch(expected);
      expect(said).toContain(`Not verified ${address}: 1 differing, 0 not read.`);
      expect(status).toBe(1);
    });
  }

  test('a receipt of another shape is none', async () => {
    writeFileSync(join(folder, 'receipt.json'), '{"documents":[{"id":"letter"}]}');
    const { status, said } = await verify('--text', address);
    expect(said).toContain('/receipt.json: no receipt, but something else.');
    expect(status).toBe(1);
  });

  test('what cannot be read is said, and is no success', async () => {
    rmSync(join(folder, 'en/letter/index.html'));
    const { status, said } = await verify('--text', address);
    expect(said).toContain(`${address}en/letter/ answers 404.`);
    expect(said).toContain('0 differing, 1 not read.');
    expect(status).toBe(1);
  });
});

test('another host that answers in its place is no success', async ({ served }) => {
  const elsewhere = served.address.slice(0, -1);
  const server = createServer((request, response) => {
    response.writeHead(302, { Location: elsewhere + (request.url ?? '/') }).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const { status, said } = await verify(`http://127.0.0.1:${String(port)}/`);
  server.close();
  expect(said).toContain(`receipt.json is answered by ${new URL(elsewhere).host}.`);
  expect(said).toContain('0 differing, 10 not read.');
  expect(status).toBe(1);
});

test('a host that does not answer, and an address that is none, are said', async () => {
  const nowhere = await verify('http://localhost:1/');
  expect(nowhere.status).toBe(1);
  expect(nowhere.said).toMatch(/http:\/\/localhost:1\/receipt\.json cannot be read: /);
  const wrong = await verify('ftp://example.org/');
  expect(wrong).toEqual({
    status: 1,
    said: '“ftp://example.org/” is not the address of a site: npm run verify -- https://example.org/folder/\n',
  });
});
