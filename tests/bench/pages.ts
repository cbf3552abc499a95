/** Prints how much a reader loads before a page can be read: its HTML, styles included, in brotli. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { loadEdition } from '../../src/model/load.ts';
import { LANGS } from '../../src/model/types.ts';
import { documentPath } from '../../src/urls.ts';

for (const document of loadEdition('content').documents) {
  for (const view of ['single', 'parallel'] as const) {
    for (const lang of LANGS) {
      const path = documentPath(document, lang, undefined, view);
      const bytes = brotliCompressSync(readFileSync(join('dist', path, 'index.html'))).length;
      console.log(`${path.padEnd(30)} ${new Intl.NumberFormat('en').format(bytes).padStart(7)} bytes`);
    }
  }
}
