/** A package in the lockfile. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  /** The address of its download. */
  readonly resolved?: string;
  /** Names and versions; most are the same program, built for one platform each. */
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  /** Bundled in another package, and covered by that one's checksum. */
  readonly inBundle?: boolean;
}

export type Lockfile = Readonly<Record<string, LockedPackage>>;

/**
 * Licences of code that may build the site. What they demand of whoever passes the code on does not apply, because
 * the site does not.
 */
const ALLOWED = new Set([
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', '0BSD', 'CC0-1.0', 'Zlib'],
  ...['Python-2.0', 'MPL-2.0', 'OFL-1.1', 'LGPL-3.0-or-later', 'CPAL-1.0', 'CC-BY-4.0'],
]);

/** Licences of code that ships, and so is passed on: they may demand no more than a notice. */
const ALLOWED_TO_SHIP = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'OFL-1.1',
]);

/** Packages without a licence in the lockfile; their README states it. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = { format: 'MIT' };

export const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

export const licenceOf = (path: string, { license }: LockedPackage): string =>
  license ?? STATED_ELSEWHERE[nameOf(path)] ?? 'none stated';

/** Whether a package finds another, in its own folder of packages or in one above. */
function finds(lockfile: Lockfile, path: string, name: string): boolean {
  const folders =
    path === ''
      ? ['']
      : ['', ...path.split('/node_modules/').map((_, i, all) => all.slice(0, i + 1).join('/node_modules/'))];
  return folders.some(
    (folder) => lockfile[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`],
  );
}

/** Of `A OR B` one has to be allowed, of `A AND B` both. */
const isAllowed = (licence: string, allowed: ReadonlySet<string>): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.has(each)));

/**
 * All faults of a set of packages.
 * @param wanted the dependencies of `package.json` with their versions
 * @param shipped names of the packages of which something comes to the reader
 */
export function supplyFaults(
  lockfile: Lockfile,
  wanted: Readonly<Record<string, string>>,
  shipped: readonly string[],
): string[] {
  const packages = Object.entries(lockfile).filter(([path]) => path !== '');
  const inexact = Object.entries(wanted).flatMap(([name, version]) =>
    lockfile[`node_modules/${name}`]?.version === version
      ? []
      : [`${name}: package.json asks for ${version}, the lockfile has another version.`],
  );
  const unknown = shipped
    .filter((name) => !lockfile[`node_modules/${name}`])
    .map((name) => `${name}: ships, and is not in the lockfile.`);
  const forOthers = Object.entries(lockfile).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !finds(lockfile, path, name))
      .map((name) => `${name}: the lockfile lacks it, so machines that need it cannot install it.`),
  );
  const faults = packages.flatMap(([path, each]) => {
    const name = nameOf(path);
    const licence = licenceOf(path, each);
    const ships = shipped.includes(name);
    return [
      ...(each.resolved === undefined
        ? []
        : [`${name}: the lockfile names the registry that it came from (${each.resolved}).`]),
      ...(each.integrity === undefined && !each.inBundle
        ? [`${name}: the lockfile has no checksum of it.`]
        : []),
      ...(isAllowed(licence, ships ? ALLOWED_TO_SHIP : ALLOWED)
        ? []
        : [`${name}: the licence ${licence} is not allowed for what ${ships ? 'ships' : 'builds'}.`]),
      ...(ships && each.hasInstallScript
        ? [`${name}: ships, and wants to run a script when it is installed.`]
        : []),
    ];
  });
  return [...inexact, ...unknown, ...forOthers, ...faults];
}
