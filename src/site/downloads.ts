import { sha256 } from '../model/source.ts';
import type { Edition } from '../model/types.ts';
import { exportFiles, writeFile } from '../exports/registry.ts';
import type { ExportFile } from '../exports/registry.ts';
import { absolute } from './href.ts';

/** A file as it lies on the site. */
export interface Download extends ExportFile {
  readonly bytes: Uint8Array;
  /** As 64 hexadecimal digits. */
  readonly sha256: string;
}

const written = new WeakMap<Edition, Promise<Download[]>>();

/** Every file of an edition, written once for the addresses and for the pages that tell of them. */
export function downloads(edition: Edition): Promise<Download[]> {
  const known = written.get(edition);
  if (known) return known;
  const files = Promise.all(
    exportFiles(edition).map(async (file): Promise<Download> => {
      const bytes = await writeFile(edition, file, absolute);
      return { ...file, bytes, sha256: sha256(bytes) };
    }),
  );
  written.set(edition, files);
  return files;
}
