/**
 * Holds every page of the built site to the Nu checker of the W3C, which needs Java, and to html-validate
 * (`npm run test:deep`). Both are first shown a page with faults, for a check must be able to go red.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { hasJava, installOnDebian, run, skipped } from '../java/java.ts';
import { SITES } from '../e2e/sites.ts';
import { NOT_FAULTS, RULES } from './rules.ts';

/** The checker as one file; the program of its package would look for Java on the web. */
const JAR = resolve('node_modules/vnu-jar/build/dist/vnu.jar');

const site = resolve(process.argv[2] ?? SITES.root.out);

/** A page that no checker should let pass. */
const FAULTY =
  '<!doctype html><html lang="en"><title>x</title><body><p id="a"><div id="a"></p><img src="x"></b>';

interface NuMessage {
  readonly type: 'info' | 'error' | 'non-document-error';
  readonly url: string;
  readonly message: string;
  readonly lastLine?: number;
}

/** The faults that the Nu checker finds in the pages of a folder; warnings count. */
function nuFaults(folder: string): string[] {
  const arguments_ = [
    '-Xss4m',
    '-jar',
    JAR,
    '--format',
    'json',
    '--exit-zero-always',
    '--skip-non-html',
    folder,
  ];
  const { status, stderr } = run('java', arguments_);
  if (status !== 0) throw new Error(`The Nu checker did not run:\n${stderr.slice(0, 2000)}`);
  const { messages } = JSON.parse(stderr) as { messages: readonly NuMessage[] };
  return messages
    .filter(({ message }) => !NOT_FAULTS.some((pattern) => pattern.test(message)))
    .map(({ url, message, lastLine }) => {
      const page = url.startsWith('file:') ? relative(folder, new URL(url).pathname) : url;
      return `${page}:${String(lastLine ?? 1)}: ${message}`;
    });
}

/** The faults that html-validate finds in some pages. */
async function validatorFaults(folder: string, pages: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(RULES));
  const reports = await Promise.all(
    pages.map(async (page) => validator.validateString(readFileSync(join(folder, page), 'utf8'), page)),
  );
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line }) => `${filePath}:${String(line)}: ${ruleId}: ${message}`),
    ),
  );
}

/** Says what was found; a run that finds nothing in a page with faults has found nothing at all. */
function conclude(
  checker: string,
  faults: readonly string[],
  inFaulty: readonly string[],
  pages: number,
): void {
  if (inFaulty.length === 0) throw new Error(`${checker} lets a page with faults pass.`);
  for (const fault of faults.slice(0, 50)) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  const outcome = faults.length === 0 ? 'no faults' : `${String(faults.length)} faults`;
  console.log(`HTML by ${checker}: ${outcome} in ${String(pages)} pages.`);
}

const pages = globSync('**/*.html', { cwd: site }).sort();
if (pages.length < 100) throw new Error(`${site} is no built site: node tests/e2e/build-sites.ts`);
const folder = mkdtempSync(join(tmpdir(), 'html-'));
try {
  writeFileSync(join(folder, 'faulty.html'), FAULTY);
  conclude(
    'html-validate',
    await validatorFaults(site, pages),
    await validatorFaults(folder, ['faulty.html']),
    pages.length,
  );
  if (!hasJava()) installOnDebian('Java', ['default-jre-headless']);
  if (hasJava()) conclude('the Nu checker', nuFaults(site), nuFaults(folder), pages.length);
  else {
    const how = 'Install Java (Debian, Ubuntu: apt-get install default-jre-headless).';
    skipped('the pages were not held to the Nu checker, as Java is not here.', how);
  }
} finally {
  rmSync(folder, { recursive: true });
}
