import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsOf } from '../e2e/html.ts';
import { serveStatic } from '../hosting/static-server.ts';
import { follow, printedSteps } from './printed-steps.ts';
import type { Step } from './printed-steps.ts';
import { copyProject, plainEnvironment } from './project.ts';

/** Whole builds and test runs take as long as a busy machine makes them take. */
const SLOW = 900_000;

/** A copy of the project in which a procedure is followed, with ways to look at the outcome. */
function copyToFollowIn() {
  const { folder, remove } = copyProject();
  for (const tests of ['tests/content', 'tests/unit/passages.ts', 'tests/unit/content-folder.ts'])
    cpSync(tests, join(folder, tests), { recursive: true });
  const file = (path: string) => readFileSync(join(folder, path), 'utf8');
  const built = (path: string) => file(join('dist', path));
  return {
    folder,
    remove,
    file,
    built,
    linksOn: (path: string) =>
      elementsOf(built(path)).flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href']] : [])),
    contentTests: () =>
      node(folder, resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', '.', 'tests/content'),
  };
}

const node = (cwd: string, ...command: string[]) =>
  spawnSync(process.execPath, command, { cwd, encoding: 'utf8', env: plainEnvironment() });

describe('after “Add a document” in CONTRIBUTING.md, with no line of code changed,', () => {
  const { folder, remove, file, built, linksOn, contentTests } = copyToFollowIn();
  let said = '';
  beforeAll(() => {
    said = follow(printedSteps('Add a document'), folder);
  }, SLOW);
  afterAll(remove);

  const TEXTS = {
    fr: {
      title: 'Protocole sur les zibelines d’Asie centrale',
      words: ['Les Parties sont convenues de ce qui suit', 'Des zibelines', 'sont libres;', 'sont rares.'],
    },
    en: {
      title: 'Protocol on the Sables of Central Asia',
      words: ['The Parties have agreed as follows', 'Sables', 'are free;', 'are rare.'],
    },
  };

  it('each source is compared with the pages of its documents', () => {
    expect(said).toContain(
      'Fidelity: all 9768 characters (1808 words) of content/source/astana-2004.fr.txt stand in the built French pages, in order.',
    );
    expect(said).toContain(
      'Fidelity: all 125 characters (28 words) of content/example/source.fr.txt stand in the built French pages, in order.',
    );
  });

  it('the build goes on and tells of the names that older indexes list', () => {
    expect(said).toContain('Remarks on the content, which stop nothing: ');
    expect(said).toMatch(
      /content\/names\.yaml:\d+\n {2}found {5}“Asie centrale” in example\/title too\n {2}expected {2}every passage that the index is meant to lead to\n {2}to do {5}Add example\/title in its place, or leave it out\./,
    );
  });

  it.each([
    ['fr/exemple/index.html', TEXTS.fr],
    ['en/example/index.html', TEXTS.en],
  ] as const)('it is read: %s', (path, { title, words }) => {
    const page = elementsOf(built(path));
    expect(page.find(({ name }) => name === 'h1')?.text.trim()).toBe(title);
    for (const each of words) expect(built(path)).toContain(each);
    expect(page.some(({ attributes }) => attributes['id'] === '1.1.2')).toBe(true);
    // It has no signatures, so nothing may link to them.
    expect(built(path)).not.toContain('#signatures');
  });

  it('it is paired: side by side, passage by passage, and by the switch of language', () => {
    const parallel = built('fr/exemple/bilingue/index.html');
    for (const each of [...TEXTS.fr.words, ...TEXTS.en.words]) expect(parallel).toContain(each);
    const passage = built('en/example/1.1/index.html');
    expect([passage.includes('sont rares.'), passage.includes('are rare.')]).toEqual([true, true]);
    expect(linksOn('fr/exemple/index.html')).toContain('/en/example/');
  });

  it('it is indexed for the search', async () => {
    const site = await serveStatic(join(folder, 'dist'));
    const program = join(folder, 'dist/pagefind/fr/pagefind.js');
    // What of Pagefind's interface is used here (https://pagefind.app/docs/api/).
    const { createInstance } = (await import(/* @vite-ignore */ program)) as {
      createInstance: (options: object) => {
        search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
    };
    const index = createInstance({ basePath: `${site.address}pagefind/fr/`, baseUrl: '/' });
    const { results } = await index.search('zibelines');
    const found = await Promise.all(results.map(({ data }) => data()));
    await site.close();
    expect(found.map(({ url }) => url)).toContain('/fr/exemple/#1.1');
  });

  it.each([
    ['the header of every page', 'fr/declaration/index.html', '/fr/exemple/'],
    ['the home page', 'fr/index.html', '/fr/exemple/'],
    ['the index of words', 'fr/mots/index.html', '/fr/exemple/#1.1'],
    ['the page of the source', 'en/source/index.html', '/fr/exemple/#1.1'],
    ['the page of downloads', 'en/download/index.html', '/files/astana-2004-example.fr-en.pdf'],
    ['the page that is shown for no page', '404.html', '/en/example/'],
  ])('it is listed: %s', (_, path, link) => {
    expect(linksOn(path)).toContain(link);
  });

  it('its source is published as it is, with its digest, and shown line by line under anchors of its own', () => {
    expect(built('source/example/source.fr.txt')).toBe(file('content/example/source.fr.txt'));
    expect(built('source/example/source.fr.txt.sha256')).toBe(file('content/example/source.fr.txt.sha256'));
    const page = elementsOf(built('fr/source/index.html'));
    const ids = page.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toEqual(expect.arrayContaining(['L1', 'example.L1', 'example.1.1']));
    expect(linksOn('fr/source/index.html')).toContain('/source/example/source.fr.txt');
    expect(linksOn('fr/exemple/1.1/index.html')).toContain('/fr/source/#example.L7');
  });

  it('it is listed in the sitemap, in the receipt with its source, and in the files of the whole edition', () => {
    for (const path of ['/fr/exemple/', '/en/example/bilingual/', '/fr/exemple/1.1/'])
      expect(built('sitemap.xml')).toContain(`<loc>http://localhost:4321${path}</loc>`);
    const digest = file('content/example/source.fr.txt.sha256').slice(0, 64);
    const receipt = JSON.parse(built('receipt.json')) as { documents: { id: string; source?: unknown }[] };
    expect(receipt.documents.map(({ id, source }) => [id, source])).toContainEqual([
      'example',
      { file: 'example/source.fr.txt', lang: 'fr', bytes: 162, sha256: digest },
    ]);
    expect(built('files/astana-2004.tei.xml')).toContain('sont libres;');
    expect(built('files/astana-2004.tei.xml')).toContain(`<idno type="SHA-256">${digest}</idno>`);
    expect(existsSync(join(folder, 'dist/files/astana-2004-example.en.pdf'))).toBe(true);
  });

  it('its addresses are recorded, and nothing else is', () => {
    expect(file('content/addresses.txt')).toMatch(/^\/fr\/exemple\/#1\.1 [0-9a-f]{12}$/m);
    expect(file('content/address-changes.txt')).toMatch(
      / {2}The protocol on sables is added \(\d+ added, \d+ changed, 0 moved\)\n$/,
    );
  });

  it(
    'the tests of the content pass',
    () => {
      const { status, stdout } = contentTests();
      expect(status, stdout).toBe(0);
      expect(stdout).toContain('editorial-matter.test.ts');
    },
    SLOW,
  );
});

/** Once the English of `content/` is official there is nothing left to try. */
const official = ['letter', 'declaration'].some((document) =>
  readFileSync(`content/${document}/en.md`, 'utf8').includes('\nstatus: official\n'),
);

describe.skipIf(official)('after “Replace the English by an official text” in CONTRIBUTING.md', () => {
  const { folder, remove, file, built, contentTests } = copyToFollowIn();
  beforeAll(() => {
    follow(printedSteps('Replace the English by an official text'), folder);
    for (const document of ['letter', 'declaration'])
      expect(file(`content/${document}/en.md`)).toContain('\nstatus: official\n');
  }, SLOW);
  afterAll(remove);

  /**
   * Pages that mention the translation in prose, which the procedure says to read again, and pages that list all
   * labels.
   */
  const OTHERS = /^(?:fr|en)\/(?:edition|notes)\/|\.schema\.json$/;

  it('no page and no file calls a text unofficial any more', () => {
    const files = globSync('**/*.{html,txt,md,csv,tmx,xml,json,bib,ris,webmanifest}', {
      cwd: join(folder, 'dist'),
    });
    expect(files.length).toBeGreaterThan(300);
    // What the title page of a source says of itself.
    const source = /marked “unofficial translation”|«\s?unofficial translation\s?»/g;
    const speaking = files.filter((path) =>
      /unofficial|non officielle/i.test(built(path).replaceAll(source, '')),
    );
    expect(speaking.filter((path) => !OTHERS.test(path))).toEqual([]);
  });

  it('a text is labelled as official wherever it is shown, and cited without a remark', () => {
    expect(built('en/declaration/index.html')).toContain('United Nations English version');
    expect(built('en/glossary/index.html')).toContain(
      'The French terms of the text and the English terms that correspond to them',
    );
    expect(built('en/declaration/citation.bib')).not.toContain('translation');
    expect(built('en/declaration/index.html')).not.toMatch(/translationOfWork|workTranslation/);
  });

  it(
    'the tests of the content pass',
    () => {
      const { status, stdout } = contentTests();
      expect(status, stdout).toBe(0);
    },
    SLOW,
  );
});

describe('after “Add a note” in CONTRIBUTING.md', () => {
  const { folder, remove, file, built, contentTests } = copyToFollowIn();
  const numbers = [...file('content/notes.yaml').matchAll(/^- number: (\d+)$/gm)].map(([, n]) => Number(n));
  const next = String(Math.max(...numbers) + 1);
  beforeAll(() => {
    // The next free number, as the procedure says.
    const withNumber = (step: Step): Step =>
      step.kind === 'add' ? { ...step, text: step.text.replace(/number: \d+/, `number: ${next}`) } : step;
    follow(printedSteps('Add a note').map(withNumber), folder);
  }, SLOW);
  afterAll(remove);

  it('the note stands on the page of notes and beside its passage, in both languages', () => {
    expect(built('en/notes/index.html')).toContain('The last paragraph of the statement.');
    expect(built('fr/notes/index.html')).toContain('Dernier paragraphe de la déclaration.');
    expect(built('en/declaration/6.2/index.html')).toContain('The last paragraph of the statement.');
    const ids = elementsOf(built('en/notes/index.html')).map(({ attributes }) => attributes['id']);
    expect(ids).toContain(`n${next}`);
  });

  it(
    'its address is recorded, and the tests of the content pass',
    () => {
      expect(file('content/addresses.txt')).toMatch(new RegExp(`^/en/notes/#n${next} [0-9a-f]{12}$`, 'm'));
      const { status, stdout } = contentTests();
      expect(status, stdout).toBe(0);
    },
    SLOW,
  );
});
