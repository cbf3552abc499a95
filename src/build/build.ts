/**
 * Builds the site: content, pages and search index, fidelity; then puts it in place in one step, so that
 * whatever fails on the way leaves the site that was there before untouched.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkSourceLines, readSource, sourceLines } from '../fidelity/source-lines.ts';
import { UnfaithfulError, checkFidelity, describeComparison } from '../fidelity/check.ts';
import { writeHostFiles } from '../hosting/host-files.ts';
import { heldEdition } from '../model/held.ts';
import { ContentError } from '../model/problem.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { readLedger } from '../permalinks/file.ts';
import { keepMovedFiles } from '../permalinks/moved-files.ts';
import { redirects } from '../permalinks/redirects.ts';
import { securePages } from '../security/secure-pages.ts';
import { clearAfterKilled, draftOf, putInPlace } from './draft.ts';

const CONTENT = resolve('content');
const out = resolve(process.env['OUT_DIR'] ?? 'dist');
const draft = draftOf(out);

try {
  await clearAfterKilled(out);
  const edition = heldEdition(CONTENT);
  const { build } = await import('astro');
  await build({ outDir: draft, logLevel: 'warn' });
  keepMovedFiles(draft);
  securePages(draft);
  // Has the digests of the pages: nothing may change them after it.
  writeServiceWorker(draft, edition);
  writeHostFiles(draft, process.env['BASE_PATH'] ?? '/', redirects(readLedger()));

  const comparison = checkFidelity(edition, CONTENT, draft);
  const fidelity = describeComparison(comparison, edition.source.file);
  if (!comparison.equal) throw new UnfaithfulError(fidelity);
  checkSourceLines(edition, sourceLines(edition, readSource(CONTENT, edition)));

  await putInPlace(draft, out);
  console.log(fidelity);
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
