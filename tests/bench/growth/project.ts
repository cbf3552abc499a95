import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeSyntheticEdition } from './edition.ts';

/** Everything that the measurements make. It may be deleted at any time. */
export const FOLDER = resolve('.cache/growth');

/**
 * The folder of this run. What an earlier one left is not deleted first: for a minute after, ext4 looks past each
 * place of a deleted file when it makes a new one, which doubled the time of a build.
 */
export const RUN = join(FOLDER, new Date().toISOString().replaceAll(/[:.]/g, '-'));

/** The project with a synthetic edition in the place of its content, and its stages timed. */
export function writeProject(documents: number): string {
  const folder = join(RUN, String(documents));
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'public', 'tsconfig.json', 'package.json']) {
    cpSync(resolve(name), join(folder, name), { recursive: true });
  }
  cpSync(resolve('astro.config.mjs'), join(folder, 'site.config.mjs'));
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeSyntheticEdition(join(folder, 'content'), documents, resolve('content'));
  return folder;
}

/** What an edition has besides a page for each text and what leads to them: passages, images, citations, files. */
const BESIDE = [
  '[lang]/[document]/[passage]',
  '[lang]/[document]/[parallel].astro',
  '[lang]/[document]/citation.bib.ts',
  '[lang]/[document]/citation.json.ts',
  '[lang]/[document]/citation.ris.ts',
  '[lang]/[document]/preview.png.ts',
  '[lang]/preview.png.ts',
  'files',
];

/** The same project without what Starlight has nothing of, to be built beside it. */
export function writeReadingProject(project: string): string {
  const folder = `${project}-reading`;
  for (const name of [
    'src',
    'public',
    'content',
    'tsconfig.json',
    'package.json',
    'site.config.mjs',
    'astro.config.mjs',
  ]) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  for (const route of BESIDE) rmSync(join(folder, 'src/pages', route), { recursive: true });
  return folder;
}

const CONFIG = `import { stages } from ${JSON.stringify(resolve('tests/bench/growth/stages.ts'))};
import site from './site.config.mjs';

export default { ...site, integrations: [stages(), ...site.integrations] };
`;
