/**
 * Builds the site: content, pages and search index, fidelity; then puts it in place in one step, so that
 * whatever fails on the way leaves the site that was there before untouched.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UnfaithfulError, checkAllSources } from '../fidelity/check.ts';
import { writeHostFiles } from '../hosting/host-files.ts';
import { heldEdition } from '../model/held.ts';
import { ContentError, describeRemarks } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { readLedger } from '../permalinks/file.ts';
import { keepMovedFiles } from '../permalinks/moved-files.ts';
import { redirects } from '../permalinks/redirects.ts';
import { searchIndex } from '../search/pagefind.ts';
import { securePages } from '../security/secure-pages.ts';
import { clearAfterKilled, draftOf, putInPlace } from './draft.ts';
import { keepHeapSmall } from './heap.ts';

const CONTENT = resolve('content');
const out = resolve(process.env['OUT_DIR'] ?? 'dist');
const draft = draftOf(out);

keepHeapSmall();
try {
  await clearAfterKilled(out);
  const remarks: Problem[] = [];
  const edition = heldEdition(CONTENT, (remark) => remarks.push(remark));
  // Pagefind works in a process of its own, from before Astro is loaded. Whoever asks for the index learns of a fault.
  searchIndex(edition).catch(() => undefined);
  const { build } = await import('astro');
  await build({ outDir: draft, logLevel: 'warn' });
  keepMovedFiles(draft);
  securePages(draft);
  // Has the digests of the pages: nothing may change them after it.
  writeServiceWorker(draft, edition);
  writeHostFiles(draft, process.env['BASE_PATH'] ?? '/', redirects(readLedger()));

  const fidelity = checkAllSources(edition, CONTENT, draft);

  await putInPlace(draft, out);
  console.log(fidelity);
  if (remarks.length > 0) console.warn(`\n${describeRemarks(remarks)}\n`);
  if (!process.env['SITE_URL']) {
    console.log(
      'Canonical addresses: for http://localhost:4321; set SITE_URL to the address of the published site.',
    );
  }
} catch (error) {
  await rm(draft, { recursive: true, force: true });
  if (!(error instanceof ContentError || error instanceof UnfaithfulError)) throw error;
  console.error(`\n${error.message}\n\nThe site was not built; the one built before is as it was.`);
  process.exitCode = 1;
}
