/** The reading pages and the index alone, in the folder of a project that has been cut down to them. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import type * as Secure from '../../../src/security/secure-pages.ts';

const { securePages } = (await import(
  pathToFileURL(resolve('src/security/secure-pages.ts')).href
)) as typeof Secure;
const site = resolve('dist');
await build({ outDir: site, logLevel: 'warn' });
securePages(site);
