import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles } from '../exports/registry.ts';
import { printedPassages, wordsOf } from '../model/printed.ts';
import { witnessesOf } from '../model/source.ts';
import type { Edition } from '../model/types.ts';
import { filesIn } from '../site/files.ts';
import { sourceFilePath } from '../urls.ts';
import { WORDLESS } from './ledger.ts';
import { addressesOf, carriedAnchors, movedPageTarget, parsePage } from './page-addresses.ts';
import { digestOf } from './words.ts';

/** What a built site publishes. */
export interface PublishedSite {
  /** Every address with the digest of its words. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Pages in the place of others, with where they lead. */
  readonly signs: ReadonlyMap<string, string>;
  /** Every fragment that a page or such a sign carries elsewhere: the whole address, and where to. */
  readonly carried: ReadonlyMap<string, string>;
}

/**
 * Files that are no addresses: parts of the program, whose names change with it; what only a script or a host
 * asks for; copies of other files; and the page for addresses that lead nowhere.
 */
const UNPUBLISHED =
  /^\/(?:_|\.|pagefind\/|404\.html$|workbox-|sw\.js$)|\/(?:search|display|update)\.json$|\/(?:tools|text)\/[^/]+\.json$|\.(?:br|gz|map)$/;

/**
 * Reads the addresses of a built site.
 * @param folder such as `dist`
 */
export function publishedSite(folder: string, edition: Edition): PublishedSite {
  const addresses = new Map<string, string>();
  const signs = new Map<string, string>();
  const carried = new Map<string, string>();
  const files: string[] = [];
  const home = rootOf(folder);
  for (const file of filesIn(folder)) {
    const path = `/${file}`;
    if (UNPUBLISHED.test(path)) continue;
    if (!path.endsWith('.html')) {
      files.push(path);
      continue;
    }
    const address = path.replace(/index\.html$/, '');
    // A page may name its address; the ledger is the same wherever the site is published.
    const page = parsePage(readFileSync(join(folder, path), 'utf8').replaceAll(home, ''));
    for (const [anchor, to] of Object.entries(carriedAnchors(page))) carried.set(`${address}#${anchor}`, to);
    const target = movedPageTarget(page);
    if (target !== undefined) signs.set(address, target);
    else for (const [found, digest] of addressesOf(address, page)) addresses.set(found, digest);
  }
  for (const [path, words] of exportWords(edition)) {
    if (addresses.has(path) || files.includes(path)) addresses.set(path, digestOf(words));
  }
  for (const path of files.filter((file) => !addresses.has(file))) {
    addresses.set(path, fileDigest(path, folder, edition, addresses));
  }
  return { addresses, signs, carried };
}

/** Where a site says it is published, without the last slash: the first address of its sitemap. */
function rootOf(folder: string): string {
  const [, address] = /<loc>([^<]+?)\/?<\/loc>/.exec(readFileSync(join(folder, 'sitemap.xml'), 'utf8')) ?? [];
  if (address === undefined) throw new Error(`${folder}/sitemap.xml names no address.`);
  return address;
}

/** The words of the files to take away are those of the documents they hold, whatever their form. */
function exportWords(edition: Edition): Map<string, string> {
  return new Map(
    exportFiles(edition).map(({ format, document, langs, path }) => {
      const documents = format.textless ? [] : document ? [document] : edition.documents;
      const words = documents.flatMap((each) =>
        langs.flatMap((lang) => printedPassages(each, lang).map(wordsOf)),
      );
      return [path, words.join(' ')];
    }),
  );
}

/** A source has words of its own; a preview image or a citation has those of the page it lies beside. */
function fileDigest(
  path: string,
  folder: string,
  edition: Edition,
  addresses: ReadonlyMap<string, string>,
): string {
  if (witnessesOf(edition).some(({ source }) => path === sourceFilePath(source)))
    return digestOf(readFileSync(join(folder, path), 'utf8'));
  const beside = path.slice(0, path.lastIndexOf('/') + 1);
  return beside === '/' ? WORDLESS : (addresses.get(beside) ?? WORDLESS);
}
