/** The settings of a build, from environment variables. Every command reads them here. */
export interface Settings {
  /** The address of the published site, without a path: `https://example.org`. */
  readonly site: string;
  /** The folder that it is served from, with a slash at both ends: `/` or `/some/folder/`. */
  readonly base: string;
  /** The folder to build into, as it was given. */
  readonly outDir: string;
  /** Whether preview images are drawn. */
  readonly previews: boolean;
}

/** Receives a problem with a setting, as a sentence or two that begin with its name. */
export type ReportSetting = (problem: string) => void;

/** All problems of the settings at once. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const DEFAULTS: Settings = { site: 'http://localhost:4321', base: '/', outDir: 'dist', previews: true };

/** Reads the settings. One that cannot be used is reported, and its default is used instead. */
export function readSettings(environment: NodeJS.ProcessEnv, report: ReportSetting): Settings {
  const read = <T>(name: string, fallback: T, parse: (value: string) => T | Problem): T => {
    // In the Windows command prompt, `set NAME=value && …` leaves a space after the value.
    const value = (environment[name] ?? '').trim();
    const parsed = value === '' ? fallback : parse(value);
    if (!(parsed instanceof Problem)) return parsed;
    report(`${name}: “${value}” ${parsed.text}`);
    return fallback;
  };
  return {
    site: read('SITE_URL', DEFAULTS.site, parseSite),
    base: read('BASE_PATH', DEFAULTS.base, parseBase),
    outDir: read('OUT_DIR', DEFAULTS.outDir, (value) => value),
    previews: read('PREVIEWS', DEFAULTS.previews, parsePreviews),
  };
}

/**
 * What is read from the settings of this process, which may have problems of its own to report.
 * @throws {SettingsError} with all problems
 */
export function checkedSettings<T>(read: (settings: Settings, report: ReportSetting) => T): T {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const result = read(readSettings(process.env, report), report);
  if (problems.length > 0) throw new SettingsError(problems);
  return result;
}

/** The settings of this process. Prints all problems and ends the process if there are any, without a stack trace. */
export function settingsOrExit(): Settings {
  try {
    return checkedSettings((settings) => settings);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** A problem of a value, as the rest of a sentence that begins with the value. */
class Problem {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function parseSite(value: string): string | Problem {
  const example = 'such as SITE_URL=https://example.org';
  // The URL parser accepts what nobody means: `https:/x`, `https:x`, spaces and backslashes.
  const url = /^https?:\/\/[^/\\\s]+(?:\/[^\\\s]*)?$/i.test(value) ? URL.parse(value) : null;
  if (!url) return new Problem(`is not the address of a site, ${example}.`);
  if (url.username !== '' || url.password !== '')
    return new Problem(`has a user name or password in it. Give the address alone, ${example}.`);
  if (/[?#]/.test(value)) return new Problem(`has a “?” or “#” in it. Give the address alone, ${example}.`);
  if (/^\.|\.\.|\.$/.test(url.hostname))
    return new Problem(`has a dot too many in the name of the host. Write it ${example}.`);
  if (url.pathname === '/') return url.origin;
  const base = parseBase(url.pathname);
  return new Problem(
    `has a folder in it, which belongs to BASE_PATH. Set SITE_URL=${url.origin} and BASE_PATH=${typeof base === 'string' ? base : '/folder/'}`,
  );
}

/** A folder name that means the same in an address, in a file system and in the rules of every host. */
const FOLDER = /^(?!\.{1,2}$)[\w.~-]+$/;

function parseBase(value: string): string | Problem {
  const example = 'such as BASE_PATH=/some/folder/';
  if (/^[a-z]:[\\/]/i.test(value)) {
    return new Problem(
      'is a path on a disk, into which Git Bash turns a value that begins with a slash. Leave out the first slash: BASE_PATH=some/folder/',
    );
  }
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(value))
    return new Problem(`is an address. Give only the folder, ${example}, and the rest as SITE_URL.`);
  const folders = value.replace(/^\//, '').replace(/\/$/, '');
  if (folders === '') return '/';
  if (folders.split('/').every((folder) => FOLDER.test(folder))) return `/${folders}/`;
  return new Problem(
    `is not a folder of a site. Name one, ${example}, with letters from a to z, digits, “-”, “.”, “_” and “~” only, and without “..”.`,
  );
}

function parsePreviews(value: string): boolean | Problem {
  if (value === 'on' || value === 'off') return value === 'on';
  return new Problem('is neither “on” nor “off”. Write PREVIEWS=off to leave out the preview images.');
}
