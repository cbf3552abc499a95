import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBuiltFiles } from '../../src/publish/output-folder.ts';
import { TEST_EDITION, copyProject, plainEnvironment } from './project.ts';

const { folder, remove } = copyProject(TEST_EDITION);
afterAll(remove);

const build = () =>
  spawnSync(process.execPath, ['src/publish/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: plainEnvironment(),
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

  it('is forgotten by the next build of good content', () => {
    expect(build().status).toBe(0);
    expect(readFileSync(join(folder, 'dist/fr/index.html'), 'utf8')).toContain('Asie centrale');
    expect(leftOver()).toEqual([]);
  });
});
