/**
 * Says what the site is made with and what of it comes to the reader, and holds both to the rules of `lockfile.ts`
 * (`npm run test:deep`). It asks npm for known faults; where it gets no answer it says so.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import packageFile from '../../package.json' with { type: 'json' };
import { licenceOf, supplyFaults } from './lockfile.ts';
import type { Lockfile } from './lockfile.ts';
import { shippedPackages } from './shipped.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lockfile };
const shipped = await shippedPackages();
const wanted = { ...packageFile.devDependencies, ...packageFile.optionalDependencies };
const faults = supplyFaults(packages, wanted, shipped);

const counts = new Map<string, number>();
for (const [path, each] of Object.entries(packages).filter(([name]) => name !== '')) {
  const licence = licenceOf(path, each);
  counts.set(licence, (counts.get(licence) ?? 0) + 1);
}
const licences = [...counts]
  .sort(([, a], [, b]) => b - a)
  .map(([licence, count]) => `${licence} ${String(count)}`);
console.log(
  `Builds: ${String(Object.keys(packages).length - 1)} packages in the lockfile: ${licences.join(', ')}.`,
);
console.log(
  `Ships: ${String(shipped.length)}: ${shipped.map((name) => `${name} (${packages[`node_modules/${name}`]?.license ?? '?'})`).join(', ')}.`,
);

/** The packages in which npm knows faults; nothing if it did not answer. */
function knownFaults(): Record<string, { severity: string }> | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 });
  try {
    const answer = JSON.parse(stdout) as { vulnerabilities?: Record<string, { severity: string }> };
    return answer.vulnerabilities;
  } catch {
    return undefined;
  }
}

const known = knownFaults();
if (known === undefined) {
  console.error('NOT AUDITED: the registry did not answer `npm audit`; nothing is known of known faults.');
  // Where the registry is known to answer, silence is a failure.
  if (process.env['AUDIT'] === 'required') process.exitCode = 1;
} else {
  const inShipped = shipped.filter((name) => known[name]);
  faults.push(
    ...inShipped.map((name) => `${name}: ships with a known fault (${known[name]?.severity ?? ''}).`),
  );
  console.log(
    `Audited: ${String(Object.keys(known).length)} packages with known faults, ${String(inShipped.length)} of them ship.`,
  );
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
console.log(`Supply: ${faults.length === 0 ? 'as it should be' : `${String(faults.length)} faults`}.`);
