import { passagesOf } from '../edition/passages.ts';
import { LANGS } from '../edition/types.ts';
import { passagePath } from '../edition/urls.ts';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkAllSources } from '../proofs/fidelity/check-fidelity.ts';
import { writeHostFiles } from './hosts/host-files.ts';
import { heldEdition } from '../edition/read/load-edition.ts';
import { searchProgram } from './offline/search-program.ts';
import { writeServiceWorker } from './offline/write-service-worker.ts';
import { readLedger, redirects, isPage } from '../edition/read/ledger.ts';
import { securePages } from './policy/secure-pages.ts';
import { checkedSettings } from '../settings.ts';
import { writeBuiltFiles, outputFolder } from './output-folder.ts';
import { prepare, putInPlace, workplaceFor, type Workplace } from './put-in-place.ts';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What happens to pages after Astro has made them: policies, service worker, files for hosts, and the comparison with
 * the source. Only a site that passes replaces the one before. Must come after all other integrations.
 */
export function publication(): AstroIntegration {
  let place: Workplace | undefined;
  let base = '/';
  const program = searchProgram();
  return {
    name: 'publication',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        base = config.base;
        place = workplaceFor(freeFolder(fileURLToPath(config.outDir)));
        prepare(place);
        updateConfig({ outDir: pathToFileURL(`${place.draft}/`), vite: { plugins: [program.plugin] } });
      },
      'astro:build:done': async () => {
        if (!place) throw new Error('Pages were built without a folder for them.');
        const proof = finish(place.draft, base, program.files);
        // Someone may have put a file there in the meantime.
        freeFolder(place.out);
        await putInPlace(place);
        console.log(proof);
      },
    },
  };
}

/** @throws {SettingsError} if the folder may not be replaced */
const freeFolder = (outDir: string) => checkedSettings((_, report) => outputFolder(outDir, report));

/**
 * Turns built pages into a site.
 * @returns the result of the comparison with the source, in words
 */
function finish(draft: string, base: string, programOfSearch: readonly string[]): string {
  const content = fileURLToPath(new URL('../../content/', import.meta.url));
  const edition = heldEdition(content);
  keepMovedFiles(draft);
  securePages(draft);
  const passages = edition.documents.flatMap((document) =>
    LANGS.flatMap((lang) => passagesOf(document).map(({ anchor }) => passagePath(document, lang, anchor))),
  );
  // It has the digests of the pages, so nothing may change them afterwards.
  writeServiceWorker(draft, edition, programOfSearch);
  writeHostFiles(draft, base, redirects(readLedger()), passages);

  const fidelity = checkAllSources(edition, content, draft);
  writeBuiltFiles(draft);
  return fidelity;
}

/** Keeps a copy of each moved file at its old address: a page cannot redirect a program. */
function keepMovedFiles(site: string, ledger = readLedger()): void {
  for (const { from, to } of redirects(ledger).filter((each) => !isPage(each.from))) {
    // A file may have been replaced by a page; then that is what is at the address.
    const [path = ''] = to.split('#');
    const file = join(site, isPage(path) ? `${path}index.html` : path);
    // Images may be left out of a build. If anything else is missing, the ledger reports it.
    if (!existsSync(file)) continue;
    mkdirSync(dirname(join(site, from)), { recursive: true });
    cpSync(file, join(site, from));
  }
}
