import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBuiltFiles, outputFolder } from '../../src/publish/output-folder.ts';
import { canMount, mount, unmount } from '../build/mount.ts';

let around: string;
let project: string;
beforeEach(() => {
  around = realpathSync.native(mkdtempSync(join(tmpdir(), 'output-')));
  project = join(around, 'Mon projet é');
  for (const name of [
    'src/pages',
    'content/source',
    'public',
    'tests',
    '.git',
    'node_modules',
    '.cache/files',
  ])
    mkdirSync(join(project, name), { recursive: true });
  write('package.json', '{}');
  write('.cache/files/x', 'made');
});
afterEach(() => {
  rmSync(around, { recursive: true });
});

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
};

/** A site made by a build. */
const built = (path: string) => {
  write(`${path}/index.html`, 'built');
  write(`${path}/fr/index.html`, 'construit');
  writeBuiltFiles(join(project, path));
};

function check(outDir: string) {
  const problems: string[] = [];
  const folder = outputFolder(outDir, (problem) => problems.push(problem), project);
  return { folder, problems };
}

describe('a site is built into', () => {
  test.each([
    ['a folder that is not there', 'dist', 'dist'],
    ['one with folders above it that are not there', 'a/b/../c/dist/', 'a/c/dist'],
    ['one in the cache, as the tests do', '.cache/site', '.cache/site'],
    ['one beside the project', '../site', '../site'],
    ['one whose name only begins like a source', 'source', 'source'],
    ['one with signs that mean something in an address', 'a#b %20?é', 'a#b %20?é'],
  ])('%s: %s', (_, outDir, folder) => {
    expect(check(outDir)).toEqual({ folder: join(project, folder), problems: [] });
  });

  test('an empty folder, and one that a build has made', () => {
    mkdirSync(join(project, 'empty'));
    built('dist');
    for (const name of ['empty', 'dist', './dist/', join(project, 'dist')])
      expect(check(name).problems).toEqual([]);
  });

  test('one with the packed files of it, and with what file managers leave', () => {
    built('dist');
    for (const file of ['index.html.br', 'fr/index.html.gz', 'fr/.DS_Store']) write(`dist/${file}`, '');
    expect(check('dist').problems).toEqual([]);
  });

  test('the folder that a link leads to', () => {
    mkdirSync(join(around, 'elsewhere'));
    symlinkSync(join(around, 'elsewhere'), join(project, 'dist'), 'junction');
    expect(check('dist')).toEqual({ folder: join(around, 'elsewhere'), problems: [] });
    expect(check('dist/site')).toEqual({ folder: join(around, 'elsewhere/site'), problems: [] });
  });
});

describe('refused, by the name of the setting, with what was found and what to do, is', () => {
  const ELSEWHERE = 'Name a folder of its own for the site, such as OUT_DIR=dist.';

  test.each(['.', './', '..', '../..', '/', 'src/..', 'nothing/..'])(
    'what holds the project: %s',
    (outDir) => {
      expect(check(outDir).problems).toEqual([`OUT_DIR: “${outDir}” holds the project. ${ELSEWHERE}`]);
    },
  );

  test('the project by its whole path', () => {
    expect(check(project).problems).toEqual([`OUT_DIR: “${project}” holds the project. ${ELSEWHERE}`]);
  });

  test.each([
    'src',
    'src/',
    'content',
    'content/source',
    'src/new/site',
    '.git',
    '.git/site',
    'tests/x',
    'public/site',
  ])('what is or lies in its sources: %s', (outDir) => {
    const [source = ''] = outDir.split('/');
    expect(check(outDir).problems).toEqual([
      `OUT_DIR: “${outDir}” lies in the project's own folder “${source}”. ${ELSEWHERE}`,
    ]);
  });

  test('the sources by a link, or by a link above them', () => {
    symlinkSync(join(project, 'content'), join(around, 'link'), 'junction');
    symlinkSync(project, join(around, 'whole'), 'junction');
    expect(check('../link/site').problems[0]).toContain("lies in the project's own folder “content”");
    expect(check('../whole').problems[0]).toContain('holds the project');
    expect(check('../whole/src').problems[0]).toContain("lies in the project's own folder “src”");
  });

  test('the folder of the cache itself', () => {
    expect(check('.cache').problems[0]).toContain('is where builds keep what they make');
  });

  test('a folder that is not empty and that no build made', () => {
    write('photos/one.jpg', '');
    const [problem] = check('photos').problems;
    expect(problem).toBe(
      'OUT_DIR: “photos” is not empty, and no build has left its list of files in it, so it is not replaced. If a build of a former version made it, or one was killed there, delete it; otherwise name another folder, such as OUT_DIR=dist.',
    );
    expect(check('.cache/files').problems[0]).toContain('is not empty');
  });

  test('the folder of a build in which something else was put', () => {
    built('dist');
    for (const file of ['CNAME', '.git/HEAD', 'fr/notes.txt', 'z.br']) write(`dist/${file}`, '');
    symlinkSync(around, join(project, 'dist/link'), 'junction');
    expect(check('dist').problems).toEqual([
      'OUT_DIR: “dist” holds what no build made: “.git/HEAD”, “CNAME”, “fr/notes.txt” and 2 more. Move it elsewhere; what belongs to every build has its place in public/.',
    ]);
  });

  test('a file, and what would lie below one', () => {
    expect(check('package.json').problems[0]).toContain('“package.json” is a file.');
    expect(check('package.json/site').problems[0]).toMatch(/cannot be used: ENOTDIR/);
  });

  test('a link that leads nowhere, or round in a circle', () => {
    symlinkSync(join(around, 'gone'), join(project, 'dist'), 'junction');
    symlinkSync(join(project, 'circle'), join(project, 'circle'), 'junction');
    expect(check('dist').problems[0]).toMatch(/cannot be used: ENOENT/);
    expect(check('circle/site').problems[0]).toMatch(/cannot be used: ELOOP/);
  });

  test.each(['~/site', '~', 'file:///srv/site', 'https://example.org'])('what is no path: %s', (outDir) => {
    expect(check(outDir).problems[0]).toContain(`“${outDir}” is not a path`);
  });

  test('a name that is too long', () => {
    expect(check('x'.repeat(300)).problems[0]).toContain('ENAMETOOLONG');
  });

  test.skipIf(!canMount)('the sources mounted elsewhere (skipped where nothing can be mounted)', () => {
    const elsewhere = join(around, 'elsewhere');
    mkdirSync(elsewhere);
    expect(mount(elsewhere, '--bind', project)).toBe(true);
    try {
      expect(check('../elsewhere').problems[0]).toContain('holds the project');
      expect(check('../elsewhere/content/site').problems[0]).toContain('own folder “content”');
    } finally {
      unmount(elsewhere);
    }
  });
});
