import type { QuotedToken } from './pasted.ts';
import type { SourceToken } from './searched-text.ts';

/** What may be written otherwise than in the text and makes no difference, but is worth a remark. */
export type Form = 'apostrophe' | 'dash' | 'ligature' | 'initial' | 'capitals' | 'end' | 'number' | 'asked';

/**
 * How a word of a quotation stands to one of the text.
 * @param isFirst whether a quotation or a piece of it begins with the word
 */
export function formOf(
  quoted: QuotedToken | undefined,
  printed: SourceToken | undefined,
  isFirst: boolean,
): Form | 'same' | 'other' {
  if (!quoted || !printed) return 'other';
  if (quoted.key === printed.key && quoted.isAsked === true) return 'asked';
  if (quoted.key === printed.key)
    return quoted.raw === printed.raw ? 'same' : formOfMarks(quoted.raw, printed.raw);
  // Titles are set in capitals, which have no accents in some.
  if (quoted.inCapitals === true && quoted.folded === printed.folded) return 'capitals';
  const rest = quoted.key.slice(1) === printed.key.slice(1);
  if (!rest || quoted.key.toLowerCase() !== printed.key.toLowerCase()) return 'other';
  if (quoted.anyCase) return 'same';
  return isFirst ? 'initial' : 'other';
}

function formOfMarks(quoted: string, printed: string): Form | 'same' {
  if (/[œæ]/i.test(printed) && !/[œæ]/i.test(quoted)) return 'ligature';
  if (!/[\p{L}\p{N}]/u.test(printed)) return 'dash';
  return quoted.at(-1) === printed.at(-1) ? 'same' : 'apostrophe';
}

/** The forms that are worth a remark, each once. */
export const formsIn = (forms: readonly (Form | 'same' | 'other')[]): Form[] =>
  [...new Set(forms)].filter((form): form is Form => form !== 'same' && form !== 'other');
