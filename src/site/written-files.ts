import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sha256 } from '../model/source.ts';

/** Files made by this and earlier builds, each under the digest of its bytes. It may be deleted at any time. */
const FOLDER = resolve('.cache/files');

/** A file that was made, and lies where {@link readBytes} finds it: all of them would not fit into memory. */
export interface WrittenFile {
  /** As 64 hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Puts bytes aside under their digest. */
export async function putAside(bytes: Uint8Array, folder = FOLDER): Promise<WrittenFile> {
  const file = { sha256: sha256(bytes), size: bytes.byteLength };
  if (!(await isThere(file, folder))) await writeWhole(folder, file.sha256, bytes);
  return file;
}

/** The file that was made from the same recipe before, if it is still there; otherwise it is made now. */
export async function kept(
  recipe: string,
  make: () => Promise<Uint8Array>,
  folder = FOLDER,
): Promise<WrittenFile> {
  const name = `${sha256(recipe)}.json`;
  const known = await readFile(join(folder, name), 'utf8')
    .then((text) => JSON.parse(text) as WrittenFile)
    .catch(() => undefined);
  if (known && (await isThere(known, folder))) return known;
  const made = await putAside(await make(), folder);
  await writeWhole(folder, name, JSON.stringify(made));
  return made;
}

const isThere = async ({ sha256: digest, size }: WrittenFile, folder: string): Promise<boolean> =>
  (await stat(join(folder, digest)).catch(() => undefined))?.size === size;

/** In one step, so that a build which is stopped leaves no half of a file to the next. */
async function writeWhole(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `${name}.${randomUUID()}`);
  await writeFile(draft, content);
  await rename(draft, join(folder, name));
}

/**
 * The bytes of a file that was put aside.
 * @throws {Error} if they are no longer those that were
 */
export async function readBytes(
  { sha256: digest }: WrittenFile,
  folder = FOLDER,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(folder, digest));
  if (sha256(bytes) !== digest) throw new Error(`${join(folder, digest)} was changed: delete it.`);
  return bytes;
}
