import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, meta, metas } from '../e2e/html.ts';
import { TEST_EDITION, copyProject, plainEnvironment } from './project.ts';

const { folder, remove } = copyProject(TEST_EDITION);
const letter = join(folder, 'content/letter/fr.md');
const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

beforeAll(() => {
  // Drawn by other builds: without them it is seen whether this one draws any.
  rmSync(join(folder, '.cache/previews'), { recursive: true });
  // Made up for the test: the symbol of this document is not known.
  writeFileSync(letter, readFileSync(letter, 'utf8').replace('slug: lettre', 'slug: lettre\nsymbol: A/00/0'));
  const { status, stderr } = spawnSync(process.execPath, ['src/publish/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plainEnvironment(), PREVIEWS: 'off' },
  });
  expect(status, stderr).toBe(0);
});
afterAll(remove);

describe('a build with PREVIEWS=off', () => {
  it('draws no image, and no page names one', () => {
    expect(globSync('**/*.png', { cwd: join(folder, 'dist'), exclude: ['icons/**'] })).toEqual([]);
    expect(existsSync(join(folder, '.cache/previews'))).toBe(false);
    for (const path of ['fr/index.html', 'en/declaration/index.html', 'fr/declaration/3.4/index.html']) {
      const page = elementsOf(built(path));
      expect(metas(page, 'og:image')).toEqual([]);
      expect(meta(page, 'twitter:card')).toBe('summary');
    }
  });
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
