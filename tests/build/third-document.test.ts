import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsOf } from '../e2e/html.ts';
import { copyProject, plainEnvironment } from './project.ts';

/** A document without sections and signatures, made up for the test; one of its words stands nowhere else. */
const TEXTS = {
  fr: {
    title: 'Protocole sur les zibelines',
    paragraphs: ['Les zibelines sont libres.', 'Le présent protocole est bref.'],
  },
  en: { title: 'Protocol on sables', paragraphs: ['Sables are free.', 'The present protocol is brief.'] },
} as const;

const { folder, remove } = copyProject();
const content = (path: string) => join(folder, 'content', path);
const build = () =>
  spawnSync(process.execPath, ['src/build/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plainEnvironment(), PREVIEWS: 'off' },
  });

/** Adds it as an editor would: a folder, two lines in `edition.yaml`, and its words in the source. */
function addDocument(): void {
  mkdirSync(content('protocol'));
  const slugs = { fr: 'protocole', en: 'protocol' };
  for (const lang of ['fr', 'en'] as const) {
    const { title, paragraphs } = TEXTS[lang];
    const status = lang === 'fr' ? 'official' : 'unofficial-translation';
    writeFileSync(
      content(`protocol/${lang}.md`),
      `---\nlang: ${lang}\nstatus: ${status}\nname: ${title}\nslug: ${slugs[lang]}\ntitle: ${title}\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
  }
  const edition = readFileSync(content('edition.yaml'), 'utf8').trimEnd();
  writeFileSync(content('edition.yaml'), `${edition}\n  - id: protocol\n    date: 2005-01-02\n`);
  const path = content('source/astana-2004.fr.txt');
  const source = `${readFileSync(path, 'utf8')}\n${[TEXTS.fr.title, ...TEXTS.fr.paragraphs].join('\n')}\n`;
  for (const file of [path, `${path}.sha256`]) rmSync(file);
  writeFileSync(path, source);
  const digest = createHash('sha256').update(source).digest('hex');
  writeFileSync(`${path}.sha256`, `${digest}  astana-2004.fr.txt\n`);
}

const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
const linksOn = (path: string) =>
  elementsOf(built(path)).flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href']] : []));

beforeAll(() => {
  addDocument();
  const { status, stderr, stdout } = build();
  expect(status, stderr).toBe(0);
  const added = [TEXTS.fr.title, ...TEXTS.fr.paragraphs].join('').replace(/\s/g, '').length;
  expect(stdout).toContain(`all ${String(9768 + added)} characters`);
}, 120_000);
afterAll(remove);

describe('a third document in the content folder, with no line of code changed', () => {
  it.each([
    ['fr/protocole/index.html', TEXTS.fr],
    ['en/protocol/index.html', TEXTS.en],
  ] as const)('is read: %s', (path, { title, paragraphs }) => {
    const page = elementsOf(built(path));
    expect(page.find(({ name }) => name === 'h1')?.text.trim()).toBe(title);
    for (const paragraph of paragraphs) expect(built(path)).toContain(paragraph);
    expect(page.some(({ attributes }) => attributes['id'] === 'protocol.2')).toBe(true);
    // It has no signatures, and nothing that leads to them.
    expect(built(path)).not.toContain('#signatures');
  });

  it('is paired: side by side, passage by passage, and by the switch of language', () => {
    const parallel = built('fr/protocole/bilingue/index.html');
    for (const { paragraphs } of Object.values(TEXTS)) {
      for (const paragraph of paragraphs) expect(parallel).toContain(paragraph);
    }
    const passage = built('en/protocol/protocol.1/index.html');
    expect(passage).toContain(TEXTS.fr.paragraphs[0]);
    expect(passage).toContain(TEXTS.en.paragraphs[0]);
    expect(linksOn('fr/protocole/index.html')).toContain('/en/protocol/');
  });

  it('is indexed for the search', () => {
    const text = built('fr/passages.json');
    expect(text).toContain('/fr/protocole/#protocol.1');
    expect(text).toContain('Les zibelines sont libres.');
  });

  it.each([
    ['the header of every page', 'fr/declaration/index.html', '/fr/protocole/'],
    ['the home page', 'fr/index.html', '/fr/protocole/'],
    ['the index of words', 'fr/mots/index.html', '/fr/protocole/#protocol.1'],
    ['the page of the source', 'en/source/index.html', '/fr/protocole/#protocol.1'],
    ['the page of downloads', 'en/download/index.html', '/files/astana-2004-protocol.fr-en.pdf'],
    ['the page that is shown for no page', '404.html', '/en/protocol/'],
  ])('is listed: %s', (_, path, link) => {
    expect(linksOn(path)).toContain(link);
  });

  it('is listed in the sitemap, in the receipt, and in the files of the whole edition', () => {
    for (const path of ['/fr/protocole/', '/en/protocol/bilingual/', '/fr/protocole/protocol.2/'])
      expect(built('sitemap.xml')).toContain(`<loc>http://localhost:4321${path}</loc>`);
    expect(built('receipt.json')).toContain('"id": "protocol"');
    expect(built('files/astana-2004.tei.xml')).toContain('Les zibelines sont libres.');
    expect(existsSync(join(folder, 'dist/files/astana-2004-protocol.en.pdf'))).toBe(true);
  });

  it('is told in words what it is, where a list of passages names its paragraphs', () => {
    expect(built('en/source/index.html')).toMatch(/>\s*paragraph\u00a01\s*</);
    expect(built('fr/signataires/index.html')).not.toContain('zibelines</h2>');
  });

  it('stops the build if its words are not in the source', () => {
    const path = content('protocol/fr.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('libres', 'libre'));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('zibelinessontlibre⟨s⟩');
  });
});
