import { documentOn, textOfDocument, textOfPassage } from '../fidelity/page-text.ts';
import { compareTexts } from '../fidelity/compare.ts';
import { printedPassages, wordsOf } from '../model/printed.ts';
import { LANGS } from '../model/types.ts';
import type { Document, Edition, Lang } from '../model/types.ts';
import { receiptFile } from '../receipt/receipt.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { documentPath, receiptPath, sourceFilePath } from '../urls.ts';
import type { View } from '../urls.ts';
import { UnreachableError } from './pages.ts';
import type { Site } from './pages.ts';

/** What the clone holds, to which a site is compared. */
export interface Held {
  readonly edition: Edition;
  /** The bytes of the source file. */
  readonly source: Uint8Array;
  readonly receipt: Receipt;
}

/** What was verified, and whatever is not as it should be, each said in a few lines. */
export interface Verdict {
  readonly passages: number;
  readonly pages: number;
  readonly faults: readonly string[];
  /** Files that could not be read, so that nothing can be said of them. */
  readonly unread: readonly string[];
}

/** Holds a site, built or deployed, against the content of this clone: every passage, language and view. */
export async function verifySite(site: Site, held: Held): Promise<Verdict> {
  const faults: string[] = [];
  const unread: string[] = [];
  let [passages, pages] = [0, 0];
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return await site.read(path);
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error;
      unread.push(error.message);
      return undefined;
    }
  };

  const { edition, source, receipt } = held;
  const published = await read(sourceFilePath(edition.source));
  if (published && !Buffer.from(published).equals(source)) {
    faults.push(`${sourceFilePath(edition.source)}: not the source file, byte for byte.`);
  }
  const publishedReceipt = await read(receiptPath());
  if (publishedReceipt) faults.push(...receiptFaults(decode(publishedReceipt), receipt));

  for (const document of edition.documents) {
    for (const { lang, view } of VIEWS) {
      const path = documentPath(document, lang, undefined, view);
      const bytes = await read(path);
      if (!bytes) continue;
      pages += 1;
      for (const shown of view === 'parallel' ? LANGS : [lang]) {
        passages += printedPassages(document, shown).length;
        const found = pageFaults(decode(bytes), document, shown, view === 'parallel' ? shown : undefined);
        faults.push(...found.map((fault) => `${path} ${fault}`));
      }
    }
  }
  return { passages, pages, faults, unread };
}

const VIEWS: readonly { lang: Lang; view: View }[] = LANGS.flatMap((lang) => [
  { lang, view: 'single' as const },
  { lang, view: 'parallel' as const },
]);

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * The passages of a page that differ, each with its anchor; or, if they are all as they should be, what stands
 * between or around them.
 */
function pageFaults(html: string, document: Document, lang: Lang, column: Lang | undefined): string[] {
  const root = documentOn(html);
  if (!root) return [`(${lang}): the page holds no element with data-document.`];
  const expected = printedPassages(document, lang);
  const found = expected.flatMap((passage) => {
    const text = textOfPassage(root, passage.anchor, column);
    if (text === undefined) return [`#${passage.anchor} (${lang}): the passage is not there.`];
    const { equal, difference } = compareTexts(wordsOf(passage), text);
    if (equal) return [];
    return [
      [
        `#${passage.anchor} (${lang}):`,
        `  found     ${difference?.published ?? ''}`,
        `  expected  ${difference?.source ?? ''}`,
      ].join('\n'),
    ];
  });
  if (found.length > 0) return found;
  const whole = compareTexts(expected.map(wordsOf).join('\n'), textOfDocument(root, column));
  if (whole.equal) return [];
  return [
    [
      `(${lang}): every passage is as it should be, but not what stands around them:`,
      `  found     ${whole.difference?.published ?? ''}`,
      `  expected  ${whole.difference?.source ?? ''}`,
    ].join('\n'),
  ];
}

function receiptFaults(text: string, expected: Receipt): string[] {
  if (text === receiptFile(expected)) return [];
  let found: Partial<Receipt>;
  try {
    found = JSON.parse(text) as Partial<Receipt>;
  } catch {
    return [`${receiptPath()}: not JSON.`];
  }
  const digests = ({ source, documents }: Partial<Receipt>) =>
    new Map([
      ['the source file', source?.sha256],
      ...(documents ?? []).flatMap(({ id, passages }) =>
        passages.flatMap(({ anchor, sha256 }) =>
          LANGS.map((lang) => [`${id}/${anchor} (${lang})`, sha256[lang]] as const),
        ),
      ),
    ]);
  const [own, theirs] = [digests(expected), digests(found)];
  const names = [...own.keys()].filter((name) => own.get(name) !== theirs.get(name));
  if (names.length > 0) return names.map((name) => `${receiptPath()}: another digest for ${name}.`);
  const versions = `${found.site ?? '?'} of ${found.edition ?? '?'}`;
  return versions === `${expected.site} of ${expected.edition}`
    ? [`${receiptPath()}: not the receipt that this copy of the project makes.`]
    : [
        `${receiptPath()}: the site is version ${versions}; this copy is ${expected.site} of ${expected.edition}.`,
      ];
}
