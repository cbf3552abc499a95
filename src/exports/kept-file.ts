import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { sha256 } from '../edition/read/source-digest.ts';

/**
 * A file that takes long to make and is kept between builds. The folder may be deleted at any time.
 * @param folder for files of its kind, such as `.cache/previews`
 * @param recipe everything that the bytes depend on
 * @returns the path of the file; it is made if there is none for this recipe
 */
export async function keptFile(
  folder: string,
  name: string,
  recipe: string,
  make: () => Promise<Uint8Array>,
): Promise<string> {
  const path = join(folder, sha256(recipe), name);
  if (existsSync(path)) return path;
  const bytes = await make();
  await mkdir(dirname(path), { recursive: true });
  // In one step, so that neither a build that is stopped nor another that writes the same file leaves half of it.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return path;
}
