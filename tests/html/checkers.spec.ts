/**
 * Checks every page of the built site with two HTML checkers: the Nu checker of the W3C, which needs Java, and
 * html-validate.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { needs } from '../deep/needs.ts';
import { SITES } from '../e2e/sites.ts';
import { hasJava, java } from '../java/java.ts';
import { NOT_FAULTS, RULES } from './rules.ts';

/** The checker as one file; the package's own program would look for Java on the web. */
const JAR = resolve('node_modules/vnu-jar/build/dist/vnu.jar');

const SITE = resolve(SITES.published.out);

/** A page that no checker should let pass. */
const FAULTY =
  '<!doctype html><html lang="en"><title>x</title><body><p id="a"><div id="a"></p><img src="x"></b>';

interface NuMessage {
  readonly url: string;
  readonly message: string;
  readonly lastLine?: number;
}

/** The faults that the Nu checker finds in the pages of a folder; warnings count. */
function nuFaults(folder: string): string[] {
  const options = ['--format', 'json', '--exit-zero-always', '--skip-non-html'];
  const { status, stderr } = java('-Xss4m', '-jar', JAR, ...options, folder);
  if (status !== 0) throw new Error(`The Nu checker did not run:\n${stderr.slice(0, 2000)}`);
  const { messages } = JSON.parse(stderr) as { messages: readonly NuMessage[] };
  return messages
    .filter(({ message }) => !NOT_FAULTS.some((pattern) => pattern.test(message)))
    .map(({ url, message, lastLine }) => {
      const page = url.startsWith('file:') ? relative(folder, fileURLToPath(url)) : url;
      return `${page}:${String(lastLine ?? 1)}: ${message}`;
    });
}

/** The faults that html-validate finds in the pages of a folder. */
async function validatorFaults(folder: string): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(RULES));
  const reports = await Promise.all(
    globSync('**/*.html', { cwd: folder }).map(async (page) =>
      validator.validateString(readFileSync(join(folder, page), 'utf8'), page),
    ),
  );
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line }) => `${filePath}:${String(line)}: ${ruleId}: ${message}`),
    ),
  );
}

for (const [checker, faultsIn, isHere] of [
  ['html-validate', validatorFaults, () => true],
  ['the Nu checker', nuFaults, hasJava],
] as const) {
  test.describe(checker, () => {
    test.beforeEach(() => {
      needs(isHere(), 'Install Java (Debian, Ubuntu: apt-get install default-jre-headless).');
    });

    test('finds no fault in any page of the site', async () => {
      expect(globSync('**/*.html', { cwd: SITE }).length).toBeGreaterThan(150);
      expect(await faultsIn(SITE)).toEqual([]);
    });

    test('finds the faults of a page that has some', async ({}, info) => {
      writeFileSync(join(info.outputPath(), 'faulty.html'), FAULTY);
      const faults = (await faultsIn(info.outputPath())).join('\n');
      expect(faults).toMatch(/duplicate id/i);
      expect(faults).toMatch(/faulty\.html:1: /);
    });
  });
}
