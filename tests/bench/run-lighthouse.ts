import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Fetched by npm when it is first run, and kept in npm's cache: it weighs 150 MB, and nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** What is read of Lighthouse's report. */
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
 * Has Lighthouse look at a page.
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
      // It would ask, and wait, whether it may report its own faults.
      '--no-enable-error-reporting',
    ],
    { maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
  );
  return JSON.parse(stdout) as Report;
}
