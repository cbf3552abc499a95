import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Old versions of Chromium in the npm registry, which keeps them when Debian does not, with their SHA-256. */
export const OLD_VERSIONS = {
  '109.0.6': '84171b067a588137a242c3dfb70d160c49d055a4227297aefc5eace94e47566c',
  '119.0.2': 'dd80591c6748586980ba09af9357e2d428fbe1a448641f30bad020d36490a19f',
} as const;

export type OldVersion = keyof typeof OLD_VERSIONS;

/** How to start them: they are built for machines without graphics. */
export const OLD_ARGS = ['--no-zygote', '--in-process-gpu'];

const programOf = (version: OldVersion) => resolve('.cache/old-chromium', version, 'chromium');

/** The program of an old version if it has been fetched and can run on this machine. */
export const findOldChromium = (version: OldVersion): string | undefined =>
  existsSync(programOf(version)) ? programOf(version) : undefined;

/**
 * Fetches an old version from the npm registry.
 * @throws {Error} if what came is not what is expected
 */
export function fetchOldChromium(version: OldVersion): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const program = programOf(version);
  const folder = dirname(program);
  mkdirSync(folder, { recursive: true });
  const npm = spawnSync('npm', ['pack', '--silent', `@sparticuz/chromium@${version}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  const archive = join(folder, npm.stdout.trim());
  const digest = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (digest !== OLD_VERSIONS[version])
    throw new Error(
      `Chromium ${version} from the npm registry has the SHA-256 ${digest}, expected ${OLD_VERSIONS[version]}.`,
    );
  spawnSync('tar', ['-xzf', archive, '-C', folder, 'package/bin/chromium.br']);
  // Under its name only when it is whole.
  writeFileSync(
    `${program}.part`,
    brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))),
    {
      mode: 0o755,
    },
  );
  renameSync(`${program}.part`, program);
}
