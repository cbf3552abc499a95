/**
 * What it costs to build an edition of so many documents, and what its readers pay, as the edition grows:
 * `node tests/bench/growth.ts 1 10 100 1000 --starlight`. Reports; asserts nothing. Takes the machine's time:
 * the processor's seconds are steadier than those of the clock.
 *
 * --starlight  builds the same texts with Astro Starlight beside
 * --images     draws every preview image of the largest edition too; otherwise those of up to ten documents
 * --reading    builds the reading pages and the index alone
 */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coldSearches } from './growth/cold-search.ts';
import { changeOneParagraph, documentId } from './growth/edition.ts';
import { pageBytes, sizeOf } from './growth/output.ts';
import { RUN, writeProject, writeReadingProject } from './growth/project.ts';
import { searchedWords } from './growth/searched-words.ts';
import { ONLY_READING, STAGES_FILE } from './growth/stages.ts';
import type { Taken } from './growth/stages.ts';
import { buildStarlight } from './growth/starlight.ts';
import { measure } from './growth/usage.ts';
import type { Usage } from './growth/usage.ts';

const asked = process.argv.slice(2);
const has = (flag: string) => asked.includes(`--${flag}`);
const numbers = asked.filter((argument) => /^\d+$/.test(argument)).map(Number);
const NUMBERS = numbers.length > 0 ? numbers : [1, 10];
/** Of a larger edition the images would take longer than everything else together. */
const MOST_WITH_IMAGES = 10;

const WHOLE = 'src/build/build.ts';
const program = (name: string) => resolve(`tests/bench/growth/${name}.ts`);
const figure = (value: number, digits = 0) => value.toFixed(digits).padStart(9);
const row = (name: string, ...cells: readonly string[]) => {
  console.log(`  ${name.padEnd(30)}${cells.join('')}`);
};
const usageRow = (name: string, { wall, cpu, memory }: Usage) => {
  row(name, figure(wall, 1), figure(cpu, 1), figure(memory));
};

const stageRow = (kind: string, taken: Taken | undefined) => {
  const { wall, cpu, count } = taken ?? { wall: NaN, cpu: NaN, count: NaN };
  row(`  of it ${kind}`, figure(wall, 1), figure(cpu, 1), `${' '.repeat(9)}  ${String(count)}`);
};

/** What is kept from one build to the next, by the digest of what it is made of. */
const KEPT = ['files', 'previews'];
const madeIn = (folder: string) =>
  KEPT.flatMap((kind) => {
    const kept = join(folder, '.cache', kind);
    return existsSync(kept) ? readdirSync(kept).map((name) => `${kind}/${name}`) : [];
  });

const summary: { documents: number; cpu: number; page: number; search: number[] }[] = [];
for (const documents of NUMBERS) {
  const folder = writeProject(documents);
  const build = async (
    script: string,
    project: string,
    environment: Readonly<Record<string, string>> = {},
  ) => {
    const stages = join(folder, 'stages.json');
    const usage = await measure([script], project, {
      PREVIEWS: 'off',
      [STAGES_FILE]: stages,
      ...environment,
    });
    return { usage, taken: JSON.parse(readFileSync(stages, 'utf8')) as Record<string, Taken> };
  };
  console.log(`\n${String(documents)} documents in each of two languages`);
  row('', '  seconds', '      CPU', '  peak MB');
  usageRow('read', await measure([program('stage'), 'read'], folder));
  usageRow('read and index', await measure([program('stage'), 'index'], folder));
  const reading = await build(program('reading'), writeReadingProject(folder), { [ONLY_READING]: '1' });
  usageRow('reading pages and index', reading.usage);
  stageRow('reading', reading.taken['reading']);
  if (has('starlight')) usageRow('Starlight, the same texts', await buildStarlight(folder, documents));
  if (has('reading')) continue;

  const { usage, taken } = await build(WHOLE, folder);
  usageRow('whole build, no images', usage);
  for (const [kind, stage] of Object.entries(taken)) stageRow(kind, stage);
  usageRow('a second build, nothing new', (await build(WHOLE, folder)).usage);
  usageRow('read and check', await measure([program('stage'), 'check'], folder));
  const withImages = documents <= MOST_WITH_IMAGES || has('images');
  const images = () => measure([program('stage'), 'images'], folder);
  if (withImages) {
    usageRow('read and draw images', await images());
    usageRow('the same, drawn before', await images());
  }
  const dist = join(folder, 'dist');
  const { bytes, files } = sizeOf(dist);
  row('output without images', `${figure(bytes / 1e6, 1)} MB in ${String(files)} files`);
  const page = pageBytes(join(dist, 'fr', documentId(0), 'index.html'));
  row('a reading page, brotli', `${figure(page)} bytes`);
  const words = searchedWords(folder);
  const searches = await coldSearches(dist, words);
  searches.forEach(({ bytes: size, requests, time }, i) => {
    row(
      `cold search for “${words[i] ?? ''}”`,
      `${figure(size)} bytes, ${String(requests)} requests, ${time.toFixed(0)} ms`,
    );
  });
  const before = madeIn(folder);
  changeOneParagraph(join(folder, 'content'));
  usageRow('after a change of one word', (await build(WHOLE, folder)).usage);
  if (withImages) usageRow('and its images', await images());
  const after = madeIn(folder);
  for (const kind of KEPT) {
    const [kept, now] = [before, after].map((names) => names.filter((name) => name.startsWith(kind)));
    const anew = now?.filter((name) => !kept?.includes(name)).length ?? 0;
    row(`of ${kind}`, `${figure(anew)} made anew, ${String(kept?.length ?? 0)} kept`);
  }
  summary.push({ documents, cpu: usage.cpu, page, search: searches.map(({ bytes: size }) => size) });
}

rmSync(RUN, { recursive: true, force: true });

console.log('\nas it grows');
for (const { documents, cpu, page, search } of summary) {
  row(
    `${String(documents)} documents`,
    `${figure((cpu / documents) * 1e3)} ms of the processor a document, page ${String(page)}, search ${search.join(' / ')} bytes`,
  );
}
