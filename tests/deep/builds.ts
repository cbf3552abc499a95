/**
 * Whether the site is the same bytes wherever and whenever it is built, and whether a build that is killed, or two at
 * once, ever leave half a site (`npm run test:deep`). Each build here starts from nothing: no cache, no former site.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyProject } from '../build/project.ts';
import { build, startBuild } from './building.ts';
import { differences, filesOf } from './site-files.ts';

const HERE = 'https://here.example';
const THERE = 'https://there.example';

/** Where builds are made, and what lies beside the site until they are in place. */
const drafts = (folder: string) => globSync('.cache/build-*', { cwd: folder });
const leftOver = (folder: string) => [...drafts(folder), ...globSync('.dist*', { cwd: folder })];

/** How many files the draft of a running build has by now. */
const progress = (folder: string): number =>
  drafts(folder).reduce((sum, name) => sum + globSync('**/*.*', { cwd: join(folder, name) }).length, 0);

/** When a build is killed: in what it reads, in its pages and scripts, at its end. */
const MOMENTS: readonly (readonly [name: string, reached: (files: number, whole: number) => boolean])[] = [
  ['with a first file', (files) => files > 0],
  ['half-way', (files, whole) => files > whole / 2],
  ['with every page, before the search index', (files, whole) => files > whole - 20],
];

const [one, other] = [copyProject(), copyProject()];
try {
  // Two folders, two clocks, two languages, at the same time: what depends on any of them shows.
  await Promise.all([
    build(one.folder, HERE, { TZ: 'Asia/Tokyo', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' }),
    build(other.folder, HERE, { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' }),
  ]);
  const here = filesOf(join(one.folder, 'dist'));
  assert.deepEqual(differences(here, filesOf(join(other.folder, 'dist'))), [], 'Two builds differ.');
  console.log(
    `Reproducible: two clean builds in different folders have the same ${String(here.size)} files, byte for byte.`,
  );

  // The comparison must be able to go red: another address is another site.
  await build(other.folder, THERE);
  const there = filesOf(join(other.folder, 'dist'));
  assert.ok(differences(here, there).length > 100, 'Sites for two addresses are the same.');

  const dist = join(one.folder, 'dist');
  const isWhole = (when: string) => {
    if (!existsSync(dist)) return;
    const now = filesOf(dist);
    const fromHere = differences(here, now);
    if (fromHere.length === 0 || differences(there, now).length === 0) return;
    assert.fail(`After a build that was ${when} the site is neither of two:\n${fromHere.join('\n')}`);
  };

  for (const [moment, reached] of MOMENTS) {
    const { process: running, ended } = startBuild(one.folder, THERE);
    while (running.exitCode === null && !reached(progress(one.folder), there.size)) await sleep(20);
    assert.equal(running.exitCode, null, `The build had ended before it could be killed ${moment}.`);
    running.kill('SIGKILL');
    await ended;
    assert.equal(drafts(one.folder).length, 1, 'The draft of a killed build is not where it was looked for.');
    isWhole(`killed ${moment}`);
    assert.deepEqual(differences(here, filesOf(dist)), [], 'A killed build has touched the site of before.');
    // Only the next build can clear up; the one after the last does.
  }

  // A build that starts now clears up after the killed one, and neither harms the other that runs.
  const both = [startBuild(one.folder, HERE), startBuild(one.folder, THERE)];
  const watching = Promise.all(both.map(({ ended }) => ended));
  let looks = 0;
  for (let running = true; running; looks += 1) {
    running = await Promise.race([watching.then(() => false), sleep(100, true)]);
    // Between the two steps of the swap, and only there, nothing is where the site was.
    if (existsSync(dist)) assert.ok(existsSync(join(dist, 'index.html')), 'Half a site was in place.');
  }
  for (const { code, said } of await watching) assert.equal(code, 0, said);
  isWhole('one of two at once');
  assert.ok(existsSync(dist) && looks > 10);
  assert.deepEqual(leftOver(one.folder), [], 'Something is left of the builds.');
  console.log(
    `Interrupted builds: ${String(MOMENTS.length)} killed and 2 at once; the site was whole at each end, and nothing is left of them.`,
  );
} finally {
  one.remove();
  other.remove();
}
