/** Serves one of the built sites (`node tests/e2e/serve.ts root`), through Astro's own preview. */
import { preview } from 'astro';
import { SITES } from './sites.ts';
import type { SiteName } from './sites.ts';

const { base, out, port } = SITES[process.argv[2] as SiteName];
// The command line would refuse to run beside another preview of this project; the function does not.
await preview({ base, outDir: out, server: { port }, logLevel: 'warn' });
