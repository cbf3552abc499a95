/**
 * Checks the packages that the site is made with, and those that come to the reader, with the rules of `lockfile.ts`
 * and `npm audit`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import packageFile from '../../package.json' with { type: 'json' };
import { supplyFaults } from './lockfile.ts';
import type { Lockfile } from './lockfile.ts';
import { shippedPackages } from './shipped.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lockfile };
const WANTED = { ...packageFile.devDependencies, ...packageFile.optionalDependencies };

test('every package is locked with its checksum, and its licence allows what it is used for', async () => {
  const shipped = await shippedPackages();
  console.log(
    `Ships: ${shipped.map((name) => `${name} (${packages[`node_modules/${name}`]?.license ?? '?'})`).join(', ')}`,
  );
  expect(shipped).toContain('pagefind');
  expect(supplyFaults(packages, WANTED, shipped)).toEqual([]);
});

test('nothing that comes to the reader has a fault that npm knows of', async () => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
  const answer = JSON.parse(stdout) as { vulnerabilities?: Record<string, { severity: string }> };
  const known = answer.vulnerabilities;
  // If the registry is known to answer, silence is a failure.
  test.skip(known === undefined && process.env['AUDIT'] !== 'required', 'The registry did not answer.');
  expect(known).toBeDefined();
  const faulty = (await shippedPackages()).filter((name) => known?.[name]);
  expect(faulty).toEqual([]);
});
