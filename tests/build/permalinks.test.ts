import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEDGER_FILE, readLedger } from '../../src/edition/read/ledger.ts';
import { filesIn } from '../../src/proofs/files-in.ts';
import { elementsOf } from '../e2e/html.ts';
import { TEST_EDITION, copyProject, plainEnvironment } from './project.ts';

const { folder, remove } = copyProject(TEST_EDITION);
afterAll(remove);

const run = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plainEnvironment(), SITE_URL: 'https://example.org' },
  });
const build = () => {
  const { status, stderr } = run('src/publish/build.ts');
  expect(status, stderr).toBe(0);
};
const ledger = (...args: string[]) => run('src/proofs/ledger/ledger-command.ts', ...args);
const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
const edit = (path: string, from: string, to: string) => {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

/** The addresses that the built site lacks, as a file or as an element with that id on a page. */
function missing(addresses: Iterable<string>): string[] {
  const anchors = new Map<string, Set<string | undefined>>();
  const anchorsOf = (path: string) => {
    const found =
      anchors.get(path) ?? new Set(elementsOf(built(path)).map(({ attributes }) => attributes['id']));
    anchors.set(path, found);
    return found;
  };
  return [...addresses].filter((address) => {
    const [path = '', anchor] = address.split('#');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(folder, 'dist', file))) return true;
    return anchor !== undefined && !anchorsOf(file).has(anchor);
  });
}

describe('the site', () => {
  beforeAll(() => {
    build();
    expect(ledger('--reason', 'The first addresses')).toMatchObject({ status: 0, stderr: '' });
  });

  it('has every address of the ledger', () => {
    const { published } = readLedger(folder);
    expect(published.size).toBeGreaterThan(1900);
    expect(missing(published.keys())).toEqual([]);
  });

  it('would fail if an address were missing', () => {
    const none = ['/fr/ancien/', '/fr/declaration/#9.9', '/fr/declaration/9.9/', '/files/astana.pdf'];
    expect(missing(['/fr/declaration/#3.4', ...none])).toEqual(none);
  });

  it('has no page and no file to take away that is not in the ledger', () => {
    const { published } = readLedger(folder);
    const files = filesIn(join(folder, 'dist'), /\.html$|^files\/|^source\/|preview\.png$|citation\.\w+$/);
    const addresses = files.map((file) => `/${file.replace(/index\.html$/, '')}`);
    expect(addresses.length).toBeGreaterThan(600);
    expect(addresses.filter((address) => !published.has(address))).toEqual(['/404.html']);
  });
});

describe('after a change of addresses and of words', () => {
  beforeAll(() => {
    edit('content/letter/en.md', 'slug: letter', 'slug: transmittal');
    edit('content/declaration/en.md', 'We declared our intention', 'We declared our wish');
    edit('content/notes.yaml', '- number: 28', '- number: 99');
  });

  it('the ledger says what has moved, gone and changed, and how to record it', () => {
    const { status, stderr } = ledger();
    expect(status).toBe(1);
    expect(stderr).toContain('/en/declaration/#1.6 has changed its text.');
    expect(stderr).toContain(
      '/en/letter/#letter.1 has moved, by its words.  --move /en/letter/#letter.1 /en/transmittal/#letter.1',
    );
    expect(stderr).toContain('npm run ledger -- --reason "why"');
  });

  it('nothing is recorded without a reason, or while something would be lost', () => {
    const before = readFileSync(join(folder, LEDGER_FILE), 'utf8');
    const unexplained = ledger('--move', '/en/letter/*', '/en/transmittal/*');
    expect(unexplained.status).toBe(1);
    expect(unexplained.stderr).toContain('--move needs --reason');
    const lost = ledger('--reason', 'Renamed', '--move', '/en/letter/*', '/en/transmittal/*');
    expect(lost.status).toBe(1);
    expect(lost.stderr).toContain('/fr/notes/#n28');
    expect(readFileSync(join(folder, LEDGER_FILE), 'utf8')).toBe(before);
  });

  it('once recorded, the old addresses lead to the new ones on any host', () => {
    const note = ['/fr/notes/', '/en/notes/'].flatMap((page) => ['--move', `${page}#n28`, `${page}#n99`]);
    const moves = ['--move', '/en/letter/*', '/en/transmittal/*', ...note];
    expect(ledger('--reason', 'The letter has another name in English', ...moves)).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readFileSync(join(folder, 'content/address-changes.txt'), 'utf8')).toMatch(
      /\d{4}-\d\d-\d\d {2}The letter has another name in English \(\d+ added, \d+ changed, \d+ moved\)\n$/,
    );
    build();
    expect(ledger()).toMatchObject({ status: 0, stderr: '' });

    const sign = built('en/letter/letter.1/index.html');
    expect(sign).toContain('<meta http-equiv="refresh" content="0; url=/en/transmittal/letter.1/">');
    expect(sign).toContain('<link rel="canonical" href="https://example.org/en/transmittal/letter.1/">');
    expect(sign).toContain('<a href="/en/transmittal/letter.1/">');
    expect(built('en/letter/letter.1/citation.ris')).toBe(built('en/transmittal/letter.1/citation.ris'));
    const [, carried] = /data-moved-anchors="([^"]+)"/.exec(built('fr/notes/index.html')) ?? [];
    expect(carried?.replaceAll('&quot;', '"')).toBe('{"n28":"/fr/notes/#n99"}');
  });
});
