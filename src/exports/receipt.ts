import { sha256 } from '../edition/read/source-digest.ts';
import { inEach, type Edition, type Source } from '../edition/types.ts';
import { sourceFilePath } from '../edition/urls.ts';
import { blockPairs, printedWords } from '../edition/walk.ts';

/** The receipt's description of itself, so that it can be checked without anything else. */
const METHOD =
  'source.sha256 is the SHA-256 of the bytes of the source file. The sha256 of a passage is that of its text in ' +
  'UTF-8 (Unicode form NFC) without any white space, no-break spaces included: its number or dash as printed, its ' +
  'words, and for a paragraph those of its items; for “title” all lines from the head of the document to the ' +
  'opening, agenda titles apart; for a section its heading; for a signature office, mark and name as printed.';

/** Digests of everything published: anyone can compare a copy of the text with them. */
export type Receipt = ReturnType<typeof receiptOf>;

/** The digest of a text without its white space, the only thing that an edition may change. */
export const textDigest = (text: string): string => sha256(text.normalize('NFC').replace(/\s/gu, ''));

/**
 * The receipt of an edition.
 * @param site version of the site's program
 */
export function receiptOf(edition: Edition, site: string) {
  return {
    method: METHOD,
    site,
    // The date of the newest entry in the history of the text.
    edition: edition.history[0]?.date ?? '',
    source: sourceReceipt(edition.source),
    documents: edition.documents.map((document) => ({
      id: document.id,
      ...(document.source && { source: sourceReceipt(document.source) }),
      status: inEach((lang) => document.texts[lang].status),
      passages: blockPairs(document).map(({ anchor, lines }) => ({
        anchor,
        sha256: inEach((lang) => textDigest(printedWords(lines[lang]))),
      })),
    })),
  };
}

/** The file is named by its address below `/source/`. */
const sourceReceipt = ({ file, lang, bytes, sha256: digest }: Source) => ({
  file: sourceFilePath({ file }).replace('/source/', ''),
  lang,
  bytes,
  sha256: digest,
});

/** The receipt as the file that is published. */
export const receiptFile = (receipt: Receipt): string => `${JSON.stringify(receipt, undefined, 2)}\n`;
