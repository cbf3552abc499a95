/** The reading pages and the index alone, in the folder of a project that has been cut down to them. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Heap from '../../../src/build/heap.ts';
import type * as Held from '../../../src/model/held.ts';
import type * as Pagefind from '../../../src/search/pagefind.ts';
import type * as Secure from '../../../src/security/secure-pages.ts';

const own = <T>(path: string) => import(pathToFileURL(resolve('src', path)).href) as Promise<T>;
const { keepHeapSmall } = await own<typeof Heap>('build/heap.ts');
const { heldEdition } = await own<typeof Held>('model/held.ts');
const { searchIndex } = await own<typeof Pagefind>('search/pagefind.ts');
const { securePages } = await own<typeof Secure>('security/secure-pages.ts');
const site = resolve('dist');
// As `src/build/build.ts` does.
keepHeapSmall();
searchIndex(heldEdition(resolve('content'))).catch(() => undefined);
const { build } = await import('astro');
await build({ outDir: site, logLevel: 'warn' });
securePages(site);
