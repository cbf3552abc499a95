/**
 * The cost of building this edition, beside Astro Starlight with the same texts; then of editions with as many
 * documents as asked for: `node tests/bench/growth.ts 1 10 100`. Builds are cold: nothing is kept from an earlier
 * one. Reports and asserts nothing. Processor time varies less than clock time.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { measure } from './growth/measure.ts';
import { documentId, writeSyntheticEdition } from './growth/synthetic-edition.ts';
import { install } from './peers/install.ts';
import { starlight } from './peers/starlight.ts';
import { count, markdownTable } from './table.ts';

const CONTENT = resolve('content');
/** Folder for everything that the measurements make. */
const FOLDER = resolve('.cache/growth');
const OURS = ['src/publish/build.ts'];
/** With many documents, drawing the images would take longer than everything else together. */
const WITHOUT_IMAGES = { PREVIEWS: 'off' };

const asked = process.argv.slice(2).map(Number);
const numbers = asked.length > 0 ? asked : [1, 10];
const seconds = (value: number) => value.toFixed(1);

/** The project without the files that builds leave. */
function copyProject(name: string): string {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'public', 'tsconfig.json', 'package.json', 'astro.config.mjs'])
    cpSync(resolve(part), join(folder, part), { recursive: true });
  return folder;
}

async function besideStarlight(): Promise<void> {
  const folder = copyProject('own');
  cpSync(CONTENT, join(folder, 'content'), { recursive: true });
  const rows = [['this edition', 'processor, s', 'clock, s']];
  const own = await measure(OURS, folder);
  rows.push(['npm run build', seconds(own.cpu), seconds(own.wall)]);
  const peer = install(starlight, loadEdition(CONTENT).documents);
  if ('failure' in peer) {
    console.log(`Not measured: ${starlight.name} ${peer.failure}.`);
  } else {
    const home = join(peer.site, '..');
    for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
      rmSync(join(home, left), { recursive: true, force: true });
    const [script = '', ...args] = starlight.build;
    const other = await measure([join('node_modules', script), ...args], home);
    rows.push([starlight.name, seconds(other.cpu), seconds(other.wall)]);
  }
  console.log(`${markdownTable(rows)}\n`);
}

async function growth(): Promise<void> {
  const rows = [
    ['documents', 'processor, s', 'a document', 'clock, s', 'files', 'MB', 'a reading page, brotli'],
  ];
  for (const documents of numbers) {
    const folder = copyProject(String(documents));
    writeSyntheticEdition(join(folder, 'content'), documents, CONTENT);
    const { cpu, wall } = await measure(OURS, folder, WITHOUT_IMAGES);
    const sizes = readdirSync(join(folder, 'dist'), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    const page = brotliCompressSync(readFileSync(join(folder, 'dist/fr', documentId(1), 'index.html')));
    rows.push([
      String(documents),
      seconds(cpu),
      seconds(cpu / documents),
      seconds(wall),
      count(sizes.length),
      seconds(sizes.reduce((sum, size) => sum + size, 0) / 1e6),
      count(page.length),
    ]);
  }
  console.log(markdownTable(rows));
}

await besideStarlight();
await growth();
rmSync(FOLDER, { recursive: true });
