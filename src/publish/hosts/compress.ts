/**
 * Compresses the text files of a built site with brotli and with gzip, beside the originals, for servers that send
 * precompressed files. It is a command of its own (`npm run compress`) because most hosts compress by themselves, and
 * would only have more files to upload.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { settingsOrExit } from '../../settings.ts';
import { filesIn } from '../../proofs/files-in.ts';
import { PACKED } from './host-rules.ts';

/** Smaller files fit into one packet either way. */
const SMALLEST = 1024;

/** The byte of gzip's header that names the operating system, and the value for “unknown” (RFC 1952). */
const SYSTEM = { at: 9, unknown: 255 };

/**
 * Compresses the files of a folder; the same file gives the same bytes everywhere.
 * @returns how many files were compressed, their size, and their size in brotli
 */
export async function compressSite(site: string): Promise<{ files: number; bytes: number; packed: number }> {
  const names = filesIn(site, PACKED);
  const sizes = await Promise.all(
    names.map(async (name) => {
      const path = join(site, name);
      const content = await readFile(path);
      if (content.length < SMALLEST) return undefined;
      const brotli = await promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      });
      const zipped = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
      zipped[SYSTEM.at] = SYSTEM.unknown;
      await writeFile(`${path}.br`, brotli);
      await writeFile(`${path}.gz`, zipped);
      return { bytes: content.length, packed: brotli.length };
    }),
  );
  const done = sizes.filter((size) => size !== undefined);
  return {
    files: done.length,
    bytes: done.reduce((sum, { bytes }) => sum + bytes, 0),
    packed: done.reduce((sum, { packed }) => sum + packed, 0),
  };
}

if (import.meta.main) {
  const { files, bytes, packed } = await compressSite(resolve(settingsOrExit().outDir));
  const number = new Intl.NumberFormat('en');
  console.log(
    `Packed ${number.format(files)} files: ${number.format(bytes)} bytes, in brotli ${number.format(packed)}.`,
  );
}
