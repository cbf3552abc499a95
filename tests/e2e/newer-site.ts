import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '../../src/edition/read/source-digest.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { withDigest } from '../../src/edition/urls.ts';
import { filesIn } from '../../src/proofs/files-in.ts';
import { writeServiceWorker } from '../../src/publish/offline/write-service-worker.ts';
import { TEST_EDITION } from '../build/project.ts';

/** Words of the French declaration, and those that a newer site has in their place. */
export const OLD = 'objectifs de paix et de reconstruction';
export const NEW = 'objectifs d’une nouvelle version';

/** A copy of a built site in a folder of its own, with changed words, as in a later build. */
export function newerSite(out: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(out, folder, { recursive: true });
  /** @returns the address of the file with its digest, before and after */
  const change = (path: string, from: string, to: string) => {
    const before = readFileSync(join(folder, path), 'utf8');
    if (!before.includes(from)) throw new Error(`${path} does not have “${from}”.`);
    const after = before.replaceAll(from, to);
    writeFileSync(join(folder, path), after);
    return [before, after].map((content) => withDigest(path, sha256(content))) as [string, string];
  };
  for (const path of ['fr/declaration', 'fr/declaration/bilingue']) change(`${path}/index.html`, OLD, NEW);
  const text = change('fr/passages.json', OLD, NEW);
  for (const lang of ['fr', 'en']) {
    const config = change(`${lang}/search.json`, ...text);
    for (const page of filesIn(folder, /\.html$/))
      if (readFileSync(join(folder, page), 'utf8').includes(config[0])) change(page, ...config);
  }
  writeServiceWorker(folder, loadEdition(resolve(TEST_EDITION)), []);
  return folder;
}
