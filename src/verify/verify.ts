import { passagesOf } from '../model/passages.ts';
import { printedPassages } from '../model/printed.ts';
import { LANGS } from '../model/types.ts';
import type { Edition } from '../model/types.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { documentPath, passagePath, receiptPath } from '../urls.ts';
import type { Check } from './check.ts';
import { fileChecks, homeOf } from './file-checks.ts';
import { passagePageFaults, readingPageFaults } from './page-faults.ts';
import { UnreachableError } from './pages.ts';
import type { Site } from './pages.ts';
import { receiptFaults } from './receipt-faults.ts';

/** What the clone holds, to which a site is compared. */
export interface Held {
  readonly edition: Edition;
  /** The source files: where they are published, and their bytes. */
  readonly sources: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly receipt: Receipt;
}

/** What was verified, and whatever is not as it should be, each said in a few lines. */
export interface Verdict {
  /** How often a passage was compared: once in each language of each page that was read. */
  readonly passages: number;
  readonly pages: number;
  /** Files that were read besides: the source, the receipt and those to take away. */
  readonly files: number;
  readonly faults: readonly string[];
  /** Files that could not be read, so that nothing can be said of them. */
  readonly unread: readonly string[];
}

/** How many files are asked for at once: enough for a far server, few for a small one. */
const AT_ONCE = 8;

/**
 * Holds a site, built or deployed, against the content of this clone: the source file, the receipt, every passage
 * in each language on the reading pages and on the pages of passages, and the files to take away.
 * @param textOnly leaves out those files
 */
export async function verifySite(site: Site, held: Held, textOnly: boolean): Promise<Verdict> {
  const first = await carriedOut(site, [...sourceChecks(held), receiptCheck(held), ...readingChecks(held)]);
  // Of a site without a single reading page, a hundred more messages would say nothing new.
  if (first.pages === 0) return first;
  const second = await carriedOut(site, passageChecks(held));
  if (textOnly) return together(first, second);
  const home = await fileOf(site, { path: homeOf() });
  const third =
    home instanceof UnreachableError
      ? { ...NOTHING, unread: [home.message] }
      : await carriedOut(site, fileChecks(held.edition, decode(home)));
  return [first, second, third].reduce(together);
}

const NOTHING: Verdict = { passages: 0, pages: 0, files: 0, faults: [], unread: [] };

const together = (a: Verdict, b: Verdict): Verdict => ({
  passages: a.passages + b.passages,
  pages: a.pages + b.pages,
  files: a.files + b.files,
  faults: [...a.faults, ...b.faults],
  unread: [...a.unread, ...b.unread],
});

/** Reads the files some at a time, and tells of them in the order of the checks. */
async function carriedOut(site: Site, checks: readonly Check[]): Promise<Verdict> {
  const faults: string[] = [];
  const unread: string[] = [];
  let [passages, pages, files] = [0, 0, 0];
  for (let start = 0; start < checks.length; start += AT_ONCE) {
    const some = checks.slice(start, start + AT_ONCE);
    const read = await Promise.all(some.map(async (check) => ({ check, file: await fileOf(site, check) })));
    for (const { check, file } of read) {
      if (file instanceof UnreachableError) {
        unread.push(file.message);
        continue;
      }
      faults.push(...(await check.faultsIn(file)));
      if (check.passages === undefined) files += 1;
      else {
        pages += 1;
        passages += check.passages;
      }
    }
  }
  return { passages, pages, files, faults, unread };
}

async function fileOf(site: Site, { path }: Pick<Check, 'path'>): Promise<Uint8Array | UnreachableError> {
  try {
    return await site.read(path);
  } catch (error) {
    if (error instanceof UnreachableError) return error;
    throw error;
  }
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const sourceChecks = ({ sources }: Held): Check[] =>
  sources.map(({ path, bytes }) => ({
    path,
    faultsIn: (published) =>
      Buffer.from(published).equals(bytes) ? [] : [`${path}: not the source file, byte for byte.`],
  }));

const receiptCheck = ({ receipt }: Held): Check => ({
  path: receiptPath(),
  faultsIn: (published) => receiptFaults(decode(published), receipt),
});

const readingChecks = ({ edition }: Held): Check[] =>
  edition.documents.flatMap((document) =>
    LANGS.flatMap((lang) =>
      (['single', 'parallel'] as const).map((view): Check => {
        const path = documentPath(document, lang, undefined, view);
        const shown = view === 'parallel' ? LANGS : [lang];
        return {
          path,
          passages: printedPassages(document, lang).length * shown.length,
          faultsIn: (published) =>
            shown.flatMap((each) =>
              readingPageFaults(
                decode(published),
                document,
                each,
                view === 'parallel' ? each : undefined,
              ).map((fault) => `${path} ${fault}`),
            ),
        };
      }),
    ),
  );

const passageChecks = ({ edition }: Held): Check[] =>
  edition.documents.flatMap((document) =>
    LANGS.flatMap((lang) =>
      passagesOf(document).map((passage): Check => {
        const path = passagePath(document, lang, passage.anchor);
        return {
          path,
          passages: LANGS.length,
          faultsIn: (published) =>
            LANGS.flatMap((each) =>
              passagePageFaults(decode(published), document, each, passage).map(
                (fault) => `${path} ${fault}`,
              ),
            ),
        };
      }),
    ),
  );
