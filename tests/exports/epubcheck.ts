/**
 * Holds the EPUB files to EPUBCheck, the validator of the W3C (`npm test`). It needs Java; where it is not
 * there it is installed, if this is Debian and may be changed. Where that fails the check is skipped and
 * says so, and fails in CI: there a check that did not run must not pass for one that did.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exportFiles, writeFile } from '../../src/exports/registry.ts';
import { loadEdition } from '../../src/model/load.ts';
import { hasJava, installOnDebian, run, skipped } from '../java/java.ts';

/** Where Debian and Ubuntu put it. */
const JAR = '/usr/share/java/epubcheck.jar';

const installed = () => existsSync(JAR) && hasJava();

/** Checks files; warnings count. */
function check(folder: string, files: readonly string[]): boolean {
  return files.every((file) => {
    const { status, stdout, stderr } = run('java', ['-jar', JAR, '--failonwarnings', join(folder, file)]);
    console.log(`${status === 0 ? 'sound' : 'NOT sound'}: ${file}`);
    if (status !== 0) console.error(stdout + stderr);
    return status === 0;
  });
}

async function main(): Promise<void> {
  if (!installed()) installOnDebian('EPUBCheck', ['epubcheck', 'default-jre-headless']);
  if (!installed()) {
    const how = 'Install it with Java (Debian, Ubuntu: apt-get install epubcheck default-jre-headless).';
    skipped('the EPUB files were not checked, as EPUBCheck is not here.', how);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    const edition = loadEdition('content');
    const files = exportFiles(edition).filter(({ format }) => format.id === 'epub');
    for (const file of files) {
      const bytes = await writeFile(edition, file, (path) => `https://example.org${path}`);
      writeFileSync(join(folder, basename(file.path)), bytes);
    }
    // The check must be able to go red: half a book is no book.
    const broken = 'broken.epub';
    const [first] = files;
    if (!first) throw new Error('The edition has no EPUB.');
    const whole = await writeFile(edition, first, (path) => `https://example.org${path}`);
    writeFileSync(join(folder, broken), whole.subarray(0, whole.length / 2));
    const seesFaults = run('java', ['-jar', JAR, join(folder, broken)]).status !== 0;
    if (!seesFaults) console.error('EPUBCheck found nothing wrong with half a file.');
    const sound = check(
      folder,
      files.map(({ path }) => basename(path)),
    );
    if (!sound || !seesFaults) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
