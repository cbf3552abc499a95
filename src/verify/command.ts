/**
 * `npm run verify` holds `dist/`, `npm run verify -- https://…` a deployed site, against the content of this clone.
 * With `--text` the files to take away, which have to be made for it, are left out.
 * Exit code 1 if anything differs or cannot be read.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { loadEdition } from '../model/load.ts';
import { ContentError } from '../model/problem.ts';
import { witnessesOf } from '../model/source.ts';
import { receiptOf } from '../receipt/receipt.ts';
import { settingsOrExit } from '../settings.ts';
import { sourceFilePath } from '../urls.ts';
import { builtSite, deployedSite } from './pages.ts';
import type { Site } from './pages.ts';
import { verifySite } from './verify.ts';

const CONTENT = resolve('content');

/** The site that the command line names, or a message on what it should have been. */
function siteOf([address, ...rest]: readonly string[]): Site | string {
  if (address === undefined) return builtSite(settingsOrExit().outDir);
  if (rest.length > 0 || !/^https?:\/\//.test(address) || !URL.canParse(address)) {
    return `“${[address, ...rest].join(' ')}” is not the address of a site: npm run verify -- https://example.org/folder/`;
  }
  return deployedSite(address);
}

/** Leaves out the files to take away. */
const TEXT_ONLY = '--text';

async function verify(site: Site, textOnly: boolean): Promise<boolean> {
  const edition = loadEdition(CONTENT);
  const sources = witnessesOf(edition).map(({ source }) => ({
    path: sourceFilePath(source),
    bytes: readFileSync(join(CONTENT, source.file)),
  }));
  const receipt = receiptOf(edition, packageFile.version);
  const { passages, pages, files, faults, unread } = await verifySite(
    site,
    { edition, sources, receipt },
    textOnly,
  );
  for (const fault of [...faults, ...unread]) console.error(`${fault}\n`);
  const sound = faults.length + unread.length === 0;
  const outcome = sound
    ? `Verified ${site.name}: ${String(passages)} passages on ${String(pages)} pages, and ${String(files)} files, the source and the receipt among them, are those of this copy.`
    : `Not verified ${site.name}: ${String(faults.length)} differing, ${String(unread.length)} not read.`;
  (sound ? console.log : console.error)(outcome);
  return sound;
}

const given = process.argv.slice(2);
const site = siteOf(given.filter((argument) => argument !== TEXT_ONLY));
try {
  if (typeof site === 'string') console.error(site);
  if (typeof site === 'string' || !(await verify(site, given.includes(TEXT_ONLY)))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
