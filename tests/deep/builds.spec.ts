/**
 * The site has the same bytes wherever and whenever it is built, and neither a killed build nor two builds at once
 * leave half a site.
 */
import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { TEST_EDITION, copyProject } from '../build/project.ts';
import { PUBLISHED, SITES } from '../e2e/sites.ts';
import { build, startBuild } from './building.ts';
import { differences, filesOf } from './site-files.ts';

/** The folders of builds, and those beside the site until they are in place. */
const drafts = (folder: string) => globSync('.cache/build-*', { cwd: folder });
const leftOver = (folder: string) => [...drafts(folder), ...globSync('.dist*', { cwd: folder })];

/** The number of files in the draft of a running build. */
const progress = (folder: string): number =>
  drafts(folder).reduce((sum, name) => sum + globSync('**/*.*', { cwd: join(folder, name) }).length, 0);

/** When a build is looked at: while it reads, while it writes pages and scripts, at its end. */
const MOMENTS: readonly (readonly [name: string, reached: (files: number, whole: number) => boolean])[] = [
  ['with a first file', (files) => files > 0],
  ['half-way', (files, whole) => files > whole / 2],
  ['with every page, before the search index', (files, whole) => files > whole - 20],
];

// In order and in one process, because they share a project; if one fails, the others still run.
test.describe.configure({ mode: 'default' });

let project: ReturnType<typeof copyProject>;
let here: ReadonlyMap<string, string>;

const dist = () => join(project.folder, 'dist');

test.beforeAll(async () => {
  // What it builds has other bytes than what is in place, and is known as well.
  project = copyProject(TEST_EDITION);
  const fresh = copyProject();
  // From nothing: no cache, no former site.
  rmSync(join(fresh.folder, '.cache'), { recursive: true });
  // No machine that runs the tests has this clock and language.
  const elsewhere = { TZ: 'Asia/Tokyo', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' };
  await build(fresh.folder, PUBLISHED, { ...elsewhere, OUT_DIR: dist() });
  fresh.remove();
  here = filesOf(dist());
});
test.afterAll(() => {
  project.remove();
});

test('a build from nothing has the bytes of one with a cache, in another folder, language and time zone', () => {
  expect(here.size).toBeGreaterThan(600);
  expect(differences(here, filesOf(SITES.published.out))).toEqual([]);
});

test('a site in another folder has other bytes, and the comparison sees them', () => {
  const [one, other] = [SITES.root, SITES['base-path']].map(({ out }) => filesOf(out));
  expect(differences(one ?? new Map(), other ?? new Map()).length).toBeGreaterThan(100);
});

test('a build that is killed leaves the site of before as it was, whenever that happens', async () => {
  const { process: running, ended } = startBuild(project.folder, PUBLISHED);
  for (const [moment, reached] of MOMENTS) {
    while (running.exitCode === null && !reached(progress(project.folder), here.size)) await sleep(20);
    // Stopped, it leaves what it would leave if it were killed here.
    running.kill('SIGSTOP');
    expect(running.exitCode, `the build had ended before it was ${moment}`).toBeNull();
    expect(drafts(project.folder), 'the draft is not where it was looked for').toHaveLength(1);
    expect(differences(here, filesOf(dist())), moment).toEqual([]);
    running.kill('SIGCONT');
  }
  running.kill('SIGKILL');
  await ended;
  expect(differences(here, filesOf(dist()))).toEqual([]);
  // The next build cleans up after it.
  expect(drafts(project.folder)).toHaveLength(1);
});

test('two builds at once leave one whole site, and nothing of the one that was killed', async () => {
  const sites = [SITES.root, SITES['base-path']];
  const both = sites.map(({ base }) => startBuild(project.folder, PUBLISHED, { BASE_PATH: base }));
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
  const left = filesOf(dist());
  expect(sites.map(({ out }) => differences(filesOf(out), left).length)).toContain(0);
  expect(leftOver(project.folder)).toEqual([]);
});
