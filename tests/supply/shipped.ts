import { globSync } from 'node:fs';
import { build } from 'esbuild';

/** Packages whose files, rather than code, come to the reader: search, typeface. */
const FILES_OF = ['pagefind', '@fontsource-variable/source-serif-4'];

/** The scripts of the pages; whatever they import comes to the reader. */
const SCRIPTS = ['src/*/client/*.ts', 'src/reader/**/*.ts', 'src/publish/offline/service-worker.ts'];

/** The names of all packages of which a part comes to the reader. */
export async function shippedPackages(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: SCRIPTS.flatMap((pattern) => globSync(pattern)).filter((file) => !file.endsWith('.d.ts')),
    bundle: true,
    format: 'esm',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: ['*.css?inline', 'virtual:*'],
  });
  const names = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    // Imports of types, and imports that are shaken off, leave nothing.
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set([...names, ...FILES_OF])].sort();
}
