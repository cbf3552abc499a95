import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { keptFile } from '../exports/kept-file.ts';
import { exportFiles, recipeOf, writeFile, type ExportFile } from '../exports/registry.ts';
import { sha256 } from '../edition/read/source-digest.ts';
import type { Edition } from '../edition/types.ts';
import { absolute } from './href.ts';

/** A file as the site serves it. */
export interface Download extends ExportFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As 64 hexadecimal digits. */
  readonly sha256: string;
}

const written = new WeakMap<Edition, Promise<readonly Download[]>>();

/** Every file of an edition, written once and used by both the endpoints and the pages that list them. */
export function downloads(edition: Edition): Promise<readonly Download[]> {
  const known = written.get(edition) ?? Promise.all(exportFiles(edition).map((file) => write(edition, file)));
  written.set(edition, known);
  return known;
}

async function write(edition: Edition, file: ExportFile): Promise<Download> {
  const make = () => writeFile(edition, file, absolute);
  const recipe = recipeOf(edition, file, absolute);
  const bytes =
    recipe === undefined
      ? await make()
      : await readFile(await keptFile(resolve('.cache/files'), basename(file.path), recipe, make));
  return { ...file, bytes: new Uint8Array(bytes), sha256: sha256(bytes) };
}
