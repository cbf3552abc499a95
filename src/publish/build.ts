/**
 * Builds the site (`npm run build`): the same as `astro build`, with short messages for mistakes. If it fails, the
 * site that was built before stays as it was.
 */
import './drive-letter.ts';
import { resolve } from 'node:path';
import { heldEdition } from '../edition/read/load-edition.ts';
import { failure } from './failure.ts';
import { outputFolder } from './output-folder.ts';
import { clear, workplaceFor } from './put-in-place.ts';
import { checkedSettings } from '../settings.ts';
import { errors } from './astro-log.ts';

const UNTOUCHED = 'The site was not built; the one built before is as it was.';

async function build(): Promise<void> {
  // Report mistakes in the content before Astro is loaded.
  heldEdition(resolve('content'));
  const astro = await import('astro');
  await astro.build({
    logLevel: 'warn',
    logger: { entrypoint: new URL('astro-log.ts', import.meta.url) },
  });
  if (!process.env['SITE_URL']) {
    console.log(
      'Canonical addresses: for http://localhost:4321; set SITE_URL to the address of the published site.',
    );
  }
}

/** Reports a failure and ends the process: Astro would go on with other pages. */
function fail(error: unknown, cleanUp: () => void): never {
  console.error(`\n${failure(error, UNTOUCHED, errors)}`);
  try {
    cleanUp();
  } catch (leftover) {
    console.error(`\n${failure(leftover, 'The next build will remove what is left of this one.')}`);
  }
  process.exit(1);
}

try {
  const out = checkedSettings(({ outDir }, report) => outputFolder(outDir, report));
  await build().catch((error: unknown) =>
    fail(error, () => {
      clear(workplaceFor(out));
    }),
  );
} catch (error) {
  fail(error, () => undefined);
}
