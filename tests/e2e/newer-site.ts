import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { writeServiceWorker } from '../../src/publish/offline/write-service-worker.ts';
import { TEST_EDITION } from '../build/project.ts';

/** Words of the French declaration, and those that a newer site has in their place. */
export const OLD = 'objectifs de paix et de reconstruction';
export const NEW = 'objectifs d’une nouvelle version';

/** A copy of a built site in a folder of its own, with changed words, as in a later build. */
export function newerSite(out: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(out, folder, { recursive: true });
  for (const path of ['fr/declaration', 'fr/declaration/bilingue']) {
    const file = join(folder, path, 'index.html');
    const page = readFileSync(file, 'utf8');
    if (!page.includes(OLD)) throw new Error(`${path} does not have “${OLD}”.`);
    writeFileSync(file, page.replaceAll(OLD, NEW));
  }
  writeServiceWorker(folder, loadEdition(resolve(TEST_EDITION)));
  return folder;
}
