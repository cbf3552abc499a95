import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBuiltFiles } from '../../src/publish/output-folder.ts';
import { elementsOf, meta, metas } from '../e2e/html.ts';
import { TEST_EDITION, copyProject, plainEnvironment } from './project.ts';

const { folder, remove } = copyProject(TEST_EDITION);
afterAll(remove);

const build = (environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ['src/publish/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plainEnvironment(), ...environment },
  });

const french = join(folder, 'content/declaration/fr.md');
const original = readFileSync(french, 'utf8');

/** A file of an earlier build, which a failing build must not touch. */
mkdirSync(join(folder, 'dist/fr'), { recursive: true });
writeFileSync(join(folder, 'dist/fr/index.html'), 'built before');
writeBuiltFiles(join(folder, 'dist'));

/** Working folders that builds have left behind. */
const leftOver = () => globSync(['.dist*', '.cache/build-*'], { cwd: folder });

describe('a build of bad content', () => {
  it('stops with exit code 1, says everything at once, and leaves the former site as it was', () => {
    writeFileSync(
      french,
      original.replace('\n2) Nous nous', '\n1) Nous nous').replace('status: official', 'status: final'),
    );
    const { status, stderr } = build();
    writeFileSync(french, original);
    expect(status).toBe(1);
    expect(stderr).toContain('Problems in the content: ');
    expect(stderr).toContain(
      'content/declaration/fr.md:3\n  found     “status”: "final"\n  expected  one of official, unofficial-translation',
    );
    expect(stderr).toContain('paragraph 1) a second time in section 1');
    expect(stderr).toContain('The site was not built; the one built before is as it was.');
    expect(readFileSync(join(folder, 'dist/fr/index.html'), 'utf8')).toBe('built before');
    expect(leftOver()).toEqual([]);
  });

  it('stops after the pages are made if one character of the text is not that of the source', () => {
    writeFileSync(french, original.replace('prospérité non seulement', 'prospéritée non seulement'));
    const { status, stderr } = build();
    writeFileSync(french, original);
    expect(status).toBe(1);
    expect(stderr).toContain('content/source/astana-2004.fr.txt:71\n');
    expect(stderr).toMatch(/expected {2}\S*prospérité⟨n⟩onseulement/);
    expect(stderr).toMatch(/found {5}\S*prospérité⟨e⟩nonseulement/);
    expect(readFileSync(join(folder, 'dist/fr/index.html'), 'utf8')).toBe('built before');
  });
});

describe('the next build, of good content', () => {
  const letter = join(folder, 'content/letter/fr.md');
  const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

  beforeAll(() => {
    // Drawn by other builds: without them it is seen whether this one draws any.
    rmSync(join(folder, '.cache/previews'), { recursive: true });
    // Made up for the test: the symbol of this document is not known.
    writeFileSync(
      letter,
      readFileSync(letter, 'utf8').replace('slug: lettre', 'slug: lettre\nsymbol: A/00/0'),
    );
    const { status, stderr } = build({ PREVIEWS: 'off' });
    expect(status, stderr).toBe(0);
  });

  it('takes the place of the former site, and nothing is left of those that failed', () => {
    expect(built('fr/index.html')).toContain('Asie centrale');
    expect(leftOver()).toEqual([]);
  });

  it('draws no image with PREVIEWS=off, and no page names one', () => {
    expect(globSync('**/*.png', { cwd: join(folder, 'dist'), exclude: ['icons/**'] })).toEqual([]);
    expect(existsSync(join(folder, '.cache/previews'))).toBe(false);
    for (const path of ['fr/index.html', 'en/declaration/index.html', 'fr/declaration/3.4/index.html']) {
      const page = elementsOf(built(path));
      expect(metas(page, 'og:image')).toEqual([]);
      expect(meta(page, 'twitter:card')).toBe('summary');
    }
  });

  describe('one line with a symbol in the front matter of the letter', () => {
    const SYMBOL = 'A/00/0';

    it.each([
      'fr/lettre',
      'en/letter',
      'fr/declaration',
      'en/declaration',
      'en/declaration/3.4',
      'fr/lettre/letter.1',
    ])('puts it on the page, into its metadata and into every citation: %s', (path) => {
      const html = built(`${path}/index.html`);
      const page = elementsOf(html);
      expect(page.find(({ name }) => name === 'main')?.text).toContain(`(${SYMBOL})`);
      expect(meta(page, 'citation_technical_report_number')).toBe(SYMBOL);
      expect(html).toContain(`"identifier":"${SYMBOL}"`);
      expect(built(`${path}/citation.bib`)).toContain(`number = {${SYMBOL}}`);
      expect(built(`${path}/citation.ris`)).toContain(`SN  - ${SYMBOL}\r\n`);
      expect(built(`${path}/citation.json`)).toContain(`"number": "${SYMBOL}"`);
    });

    it('names it above the text', () => {
      expect(built('fr/declaration/index.html')).toContain(`Cote\u00a0: ${SYMBOL}`);
      expect(built('en/letter/bilingual/index.html')).toContain(`Symbol: ${SYMBOL}`);
    });
  });
});
