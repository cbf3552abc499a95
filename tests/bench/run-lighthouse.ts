import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Fetched by npm on the first run and kept in npm's cache: it weighs 150 MB, and nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** The part of Lighthouse's report that is used. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

/**
 * Runs Lighthouse on a page.
 * @param port the debugging port of a browser that is running
 */
export async function runLighthouse(
  address: string,
  port: number,
  categories: readonly string[],
): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      `--port=${String(port)}`,
      `--only-categories=${categories.join(',')}`,
      '--output=json',
      '--quiet',
      // Otherwise it asks, and waits, whether it may report its own errors.
      '--no-enable-error-reporting',
    ],
    { maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
  );
  return JSON.parse(stdout) as Report;
}
