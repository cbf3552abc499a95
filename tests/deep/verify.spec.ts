/** `npm run verify` against a served site: as it was built, and with one place of it changed. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { TEST_EDITION, copyProject } from '../build/project.ts';
import { serveStatic } from '../hosting/static-server.ts';
import type { StaticServer } from '../hosting/static-server.ts';
import { servedRoot } from '../hosting/served-root.ts';
import { SITES } from '../e2e/sites.ts';
import type { SiteName } from '../e2e/sites.ts';

const test = base.extend<object, { served: StaticServer }>({
  served: [servedRoot, { scope: 'worker' }],
});

/** A clone with the content from which the sites are built. */
let clone: ReturnType<typeof copyProject>;
test.beforeAll(() => {
  clone = copyProject(TEST_EDITION);
});
test.afterAll(() => {
  clone.remove();
});

/** Saves that command a build if the site has been built for the address already. */
const asBuilt = (name: SiteName) => ['--build', resolve(SITES[name].out)];

/** Runs the command as a person would. */
function verify(...args: string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, ['src/proofs/verify/verify-command.ts', ...args], {
    cwd: clone.folder,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done) => {
    child.on('close', (status) => {
      done({ status, said });
    });
  });
}

test('a site as it was built is verified, by a build of its own for that address', async ({}, info) => {
  const OUT_DIR = info.outputPath('site');
  const BASE_PATH = '/some/folder/';
  const served = await serveStatic(OUT_DIR, BASE_PATH);
  const env = { ...process.env, SITE_URL: new URL(served.address).origin, BASE_PATH, OUT_DIR };
  const built = spawnSync(process.execPath, ['src/publish/build.ts'], {
    cwd: clone.folder,
    env,
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  const { status, said } = await verify(served.address);
  await served.close();
  expect(said).toMatch(
    /^Verified http:\S+\/some\/folder\/: all \d{3} files are those of this copy, byte for byte\.\n$/,
  );
  expect(status).toBe(0);
});

test('a build for another address is another site', async ({ served }) => {
  const { status, said } = await verify(served.address, ...asBuilt('base-path'));
  expect(said).toMatch(/\n… and \d+ more\.\n\nNot verified http:\S+: \d{3} of \d{3} files differ\./);
  expect(status).toBe(1);
});

test.describe('an altered site', () => {
  let folder: string;
  let server: Server;
  let address: string;
  /** Paths that are redirected, and where to. */
  const moved = new Map<string, string>();
  /** Whether the server says 200 to everything. */
  let soft = false;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'altered-'));
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const location = moved.get(path);
      if (location !== undefined) {
        response.writeHead(302, { Location: location }).end();
        return;
      }
      try {
        response.end(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)));
      } catch {
        if (soft) response.end(readFileSync(join(folder, '404.html')));
        else response.writeHead(404).end();
      }
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });
  test.beforeEach(() => {
    moved.clear();
    soft = false;
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

  const verifyAltered = () => verify(address, ...asBuilt('root'));

  test('is verified before it is altered', async () => {
    expect((await verifyAltered()).status).toBe(0);
  });

  const ALTERED = [
    [
      'in one character of the French',
      'fr/declaration/index.html',
      'disposent d’une base solide',
      'disposent d’une base solida',
      /\/fr\/declaration\/ #2\.1:\n {2}found {5}\S+basesolid⟨a⟩\S+\n {2}expected {2}\S+basesolid⟨e⟩/,
    ],
    [
      'in one character of the English',
      'en/declaration/index.html',
      'steady progress',
      'steady Progress',
      /\/en\/declaration\/ #1\.2:\n {2}found {5}\S+⟨P⟩rogress/,
    ],
    [
      'in one character of one of two columns',
      'fr/declaration/bilingue/index.html',
      'Peacebuilding;',
      'Peacebuilding,',
      /\/fr\/declaration\/bilingue\/ #2\.3\.\d:\n {2}found {5}\S+⟨,⟩/,
    ],
    [
      'in a number',
      'fr/lettre/index.html',
      '151 de l’ordre',
      '152 de l’ordre',
      /\/fr\/lettre\/ #letter\.2:\n/,
    ],
    [
      'in a name',
      'en/declaration/index.html',
      '> Sodiq Safaev <',
      '> Sodyq Safaev <',
      /\/en\/declaration\/ #signatures\.4:\n/,
    ],
    [
      'by words between two paragraphs',
      'fr/declaration/index.html',
      '<div class="passage" id="1.2">',
      '<p>Ajout</p><div class="passage" id="1.2">',
      /\/fr\/declaration\/ #1:\n {2}found {5}⟨A⟩jout/,
    ],
    [
      'by the loss of a paragraph’s anchor',
      'fr/declaration/index.html',
      ' id="3.4">',
      '>',
      /\/fr\/declaration\/ #3\.4: not there\./,
    ],
    [
      'by words in one column that say they are of the other',
      'fr/declaration/bilingue/index.html',
      'disposent d’une base solide',
      'disposent <span lang="en">encore</span> d’une base solide',
      /\/fr\/declaration\/bilingue\/ #2\.1:\n {2}found {5}\S+⟨e⟩ncored/,
    ],
    [
      'in the English on a page of a passage',
      'fr/declaration/3.4/index.html',
      'affirmed our common intention to strengthen cooperation with a view to assisting in the achievement of the objectives of peace and reconstruction in that country. </p>',
      'affirmed our common intention to strengthen cooperation with a view to assisting in the achievement of the objectives of peace and reconstruction in this country. </p>',
      /\/fr\/declaration\/3\.4\/ #text:\n {2}found {5}\S+reconstructioninth⟨i⟩s/,
    ],
    [
      'in the source text',
      'source/astana-2004.fr.txt',
      'revêt une',
      'revêtent une',
      /\/source\/astana-2004\.fr\.txt: another text, from line \d+ on\.\n {2}found {5}\S+revêt⟨e⟩ntune/,
    ],
    [
      'in a file to take away',
      'files/astana-2004-declaration.fr.txt',
      'Coopération ouverte',
      'Coopération couverte',
      /\/files\/astana-2004-declaration\.fr\.txt: another text, from line \d+ on\.\n {2}found {5}\S+Coopération⟨c⟩ouverte/,
    ],
    [
      'in the receipt',
      'receipt.json',
      '"anchor": "3.4",\n          "sha256": {\n            "fr": "',
      '"anchor": "3.4",\n          "sha256": {\n            "fr": "0',
      /\/receipt\.json: another text, from line \d+ on\.\n/,
    ],
    [
      'in a program of a page',
      'en/notes/index.html',
      '<meta charset="utf-8">',
      '<meta charset="utf-8"><script src="/evil.js"></script>',
      /\/en\/notes\/: the words are the same, but not what stands around them, from line 1 on\.\n {2}found {5}\S+<⟨s⟩criptsrc/,
    ],
    [
      'by words under an anchor of their own',
      'fr/declaration/index.html',
      '<div class="passage" id="1.3">',
      '<p id="ajout">Ajout</p><div class="passage" id="1.3">',
      /\/fr\/declaration\/ #ajout:\n {2}found {5}⟨A⟩jout/,
    ],
  ] as const;

  test('with changes in some places fails, and each place is named', async () => {
    for (const [, file, from, to] of ALTERED) alter(file, from, to);
    const image = join(folder, 'fr/declaration/preview.png');
    writeFileSync(image, readFileSync(image).fill(0, 200, 201));
    const { status, said } = await verifyAltered();
    for (const [what, , , , expected] of ALTERED) expect.soft(said, `altered ${what}`).toMatch(expected);
    expect(said).toContain('/fr/declaration/preview.png: other bytes.');
    const files = new Set(ALTERED.map(([, file]) => file)).size + 1;
    expect(said).toContain(`\nNot verified ${address}: ${String(files)} of `);
    expect(status).toBe(1);
  });

  test('with a missing page is caught, whatever the host answers', async () => {
    rmSync(join(folder, 'en/letter/index.html'));
    const hard = await verifyAltered();
    expect(hard.said).toContain(`${address}en/letter/ answers 404.`);
    expect(hard.status).toBe(1);
    soft = true;
    const { status, said } = await verifyAltered();
    expect(said).toContain(
      `${address}en/letter/ is not there: the host answers 200 with its page for unknown`,
    );
    expect(status).toBe(1);
  });

  test('with a redirect is caught only if that leads to something else', async () => {
    moved.set('/en/letter/', '/en/declaration/').set('/fr/lettre/', '/fr/lettre/index.html');
    const { status, said } = await verifyAltered();
    expect(said).toContain('/en/letter/: redirected to /en/declaration/\n');
    expect(said).toContain('1 of ');
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
  const { status, said } = await verify(`http://127.0.0.1:${String(port)}/`, ...asBuilt('root'));
  server.close();
  expect(said).toContain(`/en/check/ is answered by ${new URL(elsewhere).host}.`);
  expect(said).toMatch(/: (\d{3}) of \1 files differ\./);
  expect(status).toBe(1);
});

test('a host that does not answer, and an address that is none, are said', async () => {
  const nowhere = await verify('http://localhost:1/', ...asBuilt('root'));
  expect(nowhere.status).toBe(1);
  expect(nowhere.said).toMatch(/^http:\/\/localhost:1\/\S* cannot be read: bad port\.\n$/);
  for (const wrong of ['ftp://example.org/', 'example.org', '']) {
    const { status, said } = await verify(...(wrong === '' ? [] : [wrong]));
    expect(said).toContain(
      `“${wrong}” is not the address of a site: npm run verify -- https://example.org/folder/`,
    );
    expect(status).toBe(1);
  }
});
