import type { Edition } from '../model/types.ts';
import { exportFiles, recipeOf, writeFile } from '../exports/registry.ts';
import type { ExportFile } from '../exports/registry.ts';
import { absolute } from './href.ts';
import { kept, putAside } from './written-files.ts';
import type { WrittenFile } from './written-files.ts';

/** A file as it lies on the site. */
export interface Download extends ExportFile, WrittenFile {}

const written = new WeakMap<Edition, Promise<Download[]>>();

/** Every file of an edition, written once for the addresses and for the pages that tell of them. */
export function downloads(edition: Edition): Promise<Download[]> {
  const known = written.get(edition);
  if (known) return known;
  const files = writeAll(edition);
  written.set(edition, files);
  return files;
}

/** One after another, so that no more than one is in memory. */
async function writeAll(edition: Edition): Promise<Download[]> {
  const files: Download[] = [];
  for (const file of exportFiles(edition)) {
    const make = () => writeFile(edition, file, absolute);
    const recipe = recipeOf(edition, file, absolute);
    files.push({ ...file, ...(await (recipe === undefined ? make().then(putAside) : kept(recipe, make))) });
  }
  return files;
}
