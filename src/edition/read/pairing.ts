import type { ParsedText } from './document-markdown.ts';
import type { Report } from './problem.ts';

/** Parts of the front matter that both languages must have, or neither. */
const PAIRED_FIELDS = ['annex', 'original', 'subtitle', 'dateline', 'closing'] as const;

/** Reports everything that one language of a document has and the other lacks. */
export function reportUnpaired(a: ParsedText, b: ParsedText, report: Report): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [anchor, line] of one.lines) {
      if (other.lines.has(anchor)) continue;
      report({
        file: other.file,
        line: lineBefore(anchor, one, other),
        found: `no ${anchor}`,
        expected: `${anchor}, as content/${one.file}:${String(line)} has it`,
        fix: `Add the counterpart here, or remove ${anchor} there.`,
      });
    }
    for (const field of PAIRED_FIELDS) {
      if (one.text[field] === undefined || other.text[field] !== undefined) continue;
      report({
        file: other.file,
        line: 1,
        found: `no field “${field}”`,
        expected: `“${field}”, as content/${one.file} has it`,
        fix: `Add “${field}: …” to the front matter here, or remove it there.`,
      });
    }
  }
}

/** Reports symbols that differ: a document has one symbol, and one language need not repeat it. */
export function reportSymbols(a: ParsedText, b: ParsedText, report: Report): void {
  const [symbol, other] = [a.text.symbol, b.text.symbol];
  if (symbol === undefined || other === undefined || symbol === other) return;
  report({
    file: b.file,
    line: 1,
    found: `symbol: ${other}`,
    expected: `symbol: ${symbol}, as content/${a.file} has it`,
    fix: 'Correct it, or leave it out here: one language is enough.',
  });
}

/** The line of the last shared anchor before the missing one. */
function lineBefore(anchor: string, one: ParsedText, other: ParsedText): number {
  const order = [...one.lines.keys()];
  const before = order.slice(0, order.indexOf(anchor)).reverse();
  const shared = before.find((candidate) => other.lines.has(candidate));
  return other.lines.get(shared ?? '') ?? 1;
}
