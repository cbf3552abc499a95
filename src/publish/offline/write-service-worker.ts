import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Edition } from '../../edition/types.ts';
import { offlinePath } from '../../edition/urls.ts';
import { SERVICE_WORKER, documentPages, precacheEntries } from './precache.ts';

/**
 * Writes the service worker of a built site: its program and the list of files to keep, in one file. Must run after
 * everything that changes a page. Not Workbox, which weighs four times as much and which every reader would load.
 */
export function writeServiceWorker(site: string, edition: Edition): void {
  const entries = precacheEntries(site, edition);
  const { outputFiles } = buildSync({
    entryPoints: [resolve('src/publish/offline/service-worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      ENTRIES: JSON.stringify(entries.map(({ url, digest }) => [url, digest])),
      DOCUMENTS: JSON.stringify(documentPages(edition).map(relative)),
      OFFLINE: JSON.stringify(relative(offlinePath())),
    },
  });
  writeFileSync(join(site, SERVICE_WORKER), outputFiles[0]?.contents ?? '');
}

/** Relative to the folder that the site is served from. */
const relative = (path: string) => path.slice(1);
