/**
 * The site has the same bytes wherever and whenever it is built, and neither a killed build nor two builds at once
 * leave half a site.
 */
import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { copyProject } from '../build/project.ts';
import { PUBLISHED, SITES } from '../e2e/sites.ts';
import { build, startBuild } from './building.ts';
import { differences, filesOf } from './site-files.ts';

/** Another address, so that the two sites that may be in place can be told apart. */
const ELSEWHERE = 'https://elsewhere.example';

/** The folders of builds, and those beside the site until they are in place. */
const drafts = (folder: string) => globSync('.cache/build-*', { cwd: folder });
const leftOver = (folder: string) => [...drafts(folder), ...globSync('.dist*', { cwd: folder })];

/** The number of files in the draft of a running build. */
const progress = (folder: string): number =>
  drafts(folder).reduce((sum, name) => sum + globSync('**/*.*', { cwd: join(folder, name) }).length, 0);

/** The moments to kill a build: while it reads, while it writes pages and scripts, at its end. */
const MOMENTS: readonly (readonly [name: string, reached: (files: number, whole: number) => boolean])[] = [
  ['with a first file', (files) => files > 0],
  ['half-way', (files, whole) => files > whole / 2],
  ['with every page, before the search index', (files, whole) => files > whole - 20],
];

// In order and in one process, because they share two builds; if one fails, the others still run.
test.describe.configure({ mode: 'default' });

let project: ReturnType<typeof copyProject>;
let here: ReadonlyMap<string, string>;
let elsewhere: ReadonlyMap<string, string>;

const dist = () => join(project.folder, 'dist');
const isOneOfBoth = () => {
  const now = filesOf(dist());
  return differences(here, now).length === 0 || differences(elsewhere, now).length === 0;
};

test.beforeAll(async () => {
  project = copyProject();
  const other = copyProject();
  // From nothing: no cache, no former site.
  rmSync(join(project.folder, '.cache'), { recursive: true });
  // No machine that runs the tests has this clock and language.
  await Promise.all([
    build(project.folder, PUBLISHED, { TZ: 'Asia/Tokyo', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' }),
    build(other.folder, ELSEWHERE, { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' }),
  ]);
  here = filesOf(dist());
  elsewhere = filesOf(join(other.folder, 'dist'));
  other.remove();
});
test.afterAll(() => {
  project.remove();
});

test('a build from nothing has the bytes of one with a cache, in another folder, language and time zone', () => {
  expect(here.size).toBeGreaterThan(600);
  expect(differences(here, filesOf(SITES.published.out))).toEqual([]);
});

test('a site for another address has other bytes, and the comparison sees them', () => {
  expect(differences(here, elsewhere).length).toBeGreaterThan(100);
});

for (const [moment, reached] of MOMENTS) {
  test(`a build that is killed ${moment} leaves the site of before as it was`, async () => {
    const { process: running, ended } = startBuild(project.folder, ELSEWHERE);
    while (running.exitCode === null && !reached(progress(project.folder), elsewhere.size)) await sleep(20);
    expect(running.exitCode, 'the build had ended before it could be killed').toBeNull();
    running.kill('SIGKILL');
    await ended;
    expect(drafts(project.folder), 'the draft is not where it was looked for').toHaveLength(1);
    expect(differences(here, filesOf(dist()))).toEqual([]);
    // A build cleans up after the one before; the last one needs one more.
  });
}

test('two builds at once leave one whole site, and nothing of those that were killed', async () => {
  const both = [startBuild(project.folder, PUBLISHED), startBuild(project.folder, ELSEWHERE)];
  const watching = Promise.all(both.map(({ ended }) => ended));
  let looks = 0;
  for (let running = true; running; looks += 1) {
    running = await Promise.race([watching.then(() => false), sleep(100, true)]);
    // Only between the two steps of the swap is there nothing at the site's place.
    if (existsSync(dist()))
      expect(existsSync(join(dist(), 'index.html')), 'half a site was in place').toBe(true);
  }
  for (const { code, said } of await watching) expect(code, said).toBe(0);
  expect(looks).toBeGreaterThan(10);
  expect(isOneOfBoth()).toBe(true);
  expect(leftOver(project.folder)).toEqual([]);
});
