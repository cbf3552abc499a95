/** Prints what a reader loads before a page can be read: its HTML, styles included, and its scripts, in brotli. */
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { LANGS } from '../../src/edition/types.ts';
import { documentPath } from '../../src/edition/urls.ts';
import { firstView, scriptsAtOnce } from './weights.ts';

const bytes = (size: number) => new Intl.NumberFormat('en').format(size).padStart(7);

for (const document of loadEdition('content').documents) {
  for (const view of ['single', 'parallel'] as const) {
    for (const lang of LANGS) {
      const path = documentPath(document, lang, undefined, view);
      const scripts = [...scriptsAtOnce('dist', path).values()].reduce((sum, size) => sum + size, 0);
      console.log(`${path.padEnd(30)} ${bytes(firstView('dist', path))} bytes, scripts ${bytes(scripts)}`);
    }
  }
}
