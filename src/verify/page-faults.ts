import { compareTexts } from '../fidelity/compare.ts';
import type { Difference } from '../fidelity/compare.ts';
import { documentOn, textOfDocument, textOfPassage, textOfPassagePage } from '../fidelity/page-text.ts';
import { referenceTo } from '../model/apparatus.ts';
import { linesOf } from '../model/passages.ts';
import type { Passage, PassageLine } from '../model/passages.ts';
import { printedPassages, wordsOf } from '../model/printed.ts';
import type { Document, Lang } from '../model/types.ts';
import { leadOf } from '../passage/words.ts';

/** What differs, said below the place where it does. */
const described = (where: string, difference: Difference | undefined): string =>
  [where, `  found     ${difference?.published ?? ''}`, `  expected  ${difference?.source ?? ''}`].join('\n');

/**
 * The passages of a reading page that differ, each with its anchor; or, if they are all as they should be, what
 * stands between or around them.
 * @param column the language that is looked at, where the page has both
 */
export function readingPageFaults(html: string, document: Document, lang: Lang, column?: Lang): string[] {
  const root = documentOn(html);
  if (!root) return [`(${lang}): the page holds no element with data-document.`];
  const expected = printedPassages(document, lang);
  const found = expected.flatMap((passage) => {
    const text = textOfPassage(root, passage.anchor, column);
    if (text === undefined) return [`#${passage.anchor} (${lang}): the passage is not there.`];
    const { equal, difference } = compareTexts(wordsOf(passage), text);
    return equal ? [] : [described(`#${passage.anchor} (${lang}):`, difference)];
  });
  if (found.length > 0) return found;
  const whole = compareTexts(expected.map(wordsOf).join('\n'), textOfDocument(root, column));
  if (whole.equal) return [];
  return [
    described(
      `(${lang}): every passage is as it should be, but not what stands around them:`,
      whole.difference,
    ),
  ];
}

/** Whether the page of a passage has its words in a language, and what differs if it has not. */
export function passagePageFaults(html: string, document: Document, lang: Lang, passage: Passage): string[] {
  const text = textOfPassagePage(html, referenceTo({ document: document.id, anchor: passage.anchor }), lang);
  if (text === undefined) return [`(${lang}): the passage is not there.`];
  const lead = leadOf(document, lang, passage);
  const lines = [...(lead ? [lead] : []), ...linesOf(document, lang, passage.anchor)];
  const { equal, difference } = compareTexts(lines.map(printed).join('\n'), text);
  return equal ? [] : [described(`(${lang}):`, difference)];
}

const printed = ({ label, text }: PassageLine): string => (label === undefined ? text : `${label} ${text}`);
