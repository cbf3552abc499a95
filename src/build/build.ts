/**
 * Builds the site (`npm run build`): the same as `astro build`, but that a mistake is told in a few words and that the
 * search index is begun before Astro is loaded. Whatever fails leaves the site that was there before untouched.
 */
import { resolve } from 'node:path';
import { heldEdition } from '../model/held.ts';
import { failure } from '../publish/failure.ts';
import { outputFolder } from '../publish/output-folder.ts';
import { clear, workplaceFor } from '../publish/put-in-place.ts';
import { searchIndex } from '../search/pagefind.ts';
import { SettingsError, readSettings } from '../settings.ts';
import { keepHeapSmall } from './heap.ts';

const UNTOUCHED = 'The site was not built; the one built before is as it was.';

/** @returns the folder to build into */
function checkSettings(): string {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const out = outputFolder(readSettings(process.env, report).outDir, report);
  if (problems.length > 0) throw new SettingsError(problems);
  return out;
}

async function build(): Promise<void> {
  const edition = heldEdition(resolve('content'));
  // Pagefind works in a process of its own, from before Astro is loaded. Whoever asks for the index learns of a fault.
  searchIndex(edition).catch(() => undefined);
  const astro = await import('astro');
  await astro.build({ logLevel: 'warn' });
  if (!process.env['SITE_URL']) {
    console.log(
      'Canonical addresses: for http://localhost:4321; set SITE_URL to the address of the published site.',
    );
  }
}

function tell(error: unknown): void {
  console.error(`\n${failure(error, UNTOUCHED)}`);
  process.exitCode = 1;
}

keepHeapSmall();
try {
  const out = checkSettings();
  try {
    await build();
  } catch (error) {
    tell(error);
    await clear(workplaceFor(out));
  }
} catch (error) {
  tell(error);
}
