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
  const digest = sha256(bytes);
  const path = join(folder, digest);
  const known = await stat(path).catch(() => undefined);
  if (known?.size !== bytes.byteLength) {
    await mkdir(folder, { recursive: true });
    // In one step, so that a build which is stopped leaves no half of a file to the next.
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, bytes);
    await rename(draft, path);
  }
  return { sha256: digest, size: bytes.byteLength };
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
