import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import packages from '../../../package.json' with { type: 'json' };
import { readOwnFile } from '../package-file.ts';

/** PDF files typeset by earlier builds. It may be deleted at any time. */
const FOLDER = resolve('.cache/pdf');

const {
  '@myriaddreamin/typst-ts-web-compiler': compiler,
  '@expo-google-fonts/source-serif-4': serif,
  '@expo-google-fonts/sawarabi-mincho': mincho,
} = packages.devDependencies;

/**
 * A PDF as it was typeset for the same data, or else typeset now. It depends on the data, the template, the fonts
 * and the compiler; whatever of these changes, its name changes too.
 */
export async function kept(
  json: string,
  typeset: (json: string) => Promise<Uint8Array>,
  folder = FOLDER,
): Promise<Uint8Array> {
  const recipe = JSON.stringify([json, readOwnFile('pdf/document.typ'), compiler, serif, mincho]);
  const path = join(folder, `${createHash('sha256').update(recipe).digest('hex')}.pdf`);
  const known = await readFile(path).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const made = await typeset(json);
  await mkdir(folder, { recursive: true });
  // In one step, so that a build which is stopped leaves no half of a file to the next.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, made);
  await rename(draft, path);
  return made;
}
