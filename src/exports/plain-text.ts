import wrapAnsi from 'wrap-ansi';
import type { Edition } from '../edition/types.ts';
import { printedLines, type LineKind, type PrintedLine } from '../edition/walk.ts';
import { documentsOf, utf8, type Format, type Part } from './export-format.ts';
import { noticesOf } from './notice.ts';

/** The usual width of an e-mail, so that replies still fit a terminal. */
const WIDTH = 72;

/** Columns for a hanging number. */
const GUTTER = 5;

/** Plain text for a terminal or an e-mail: wrapped, numbers in the margin. */
export const plainText: Format<'text'> = {
  id: 'text',
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  purpose: 'text',
  scope: 'document',
  languages: [['fr'], ['en']],
  write: (edition, part) => utf8(textOf(edition, part)),
};

function textOf(edition: Edition, part: Part): string {
  const [lang] = part.langs;
  const notices = noticesOf(edition, part).map(({ status, edition: from, independent }) =>
    [status, from, independent].map((line) => hang('', line, 0)).join('\n'),
  );
  const documents = documentsOf(edition, part).map((document) =>
    printedLines(document, lang)
      .map((line, index) => `${index === 0 ? '' : SPACE_ABOVE[line.kind]}${wrapped(line)}`)
      .join(''),
  );
  return `${[...documents, ...notices].join(`\n\n${'-'.repeat(WIDTH)}\n\n`)}\n`;
}

/** The separator between the previous block and one of this kind. */
const SPACE_ABOVE: Record<LineKind, string> = {
  agenda: '\n\n',
  annex: '\n\n',
  original: '\n',
  title: '\n\n\n',
  subtitle: '\n\n',
  dateline: '\n\n',
  opening: '\n\n',
  section: '\n\n\n',
  paragraph: '\n\n',
  item: '\n\n',
  closing: '\n\n\n',
  signature: '\n\n',
};

function wrapped({ kind, label, text, signed }: PrintedLine): string {
  if (signed) {
    return [...(signed.printed ? [signed.office] : []), `${signed.mark} ${signed.name}`]
      .map((line) => hang('', line, GUTTER))
      .join('\n');
  }
  if (kind === 'item') return hang(`${' '.repeat(GUTTER)}${label ?? ''} `, text, GUTTER + 2);
  return hang(label ?? '', text, GUTTER);
}

/** A paragraph with a hanging indent, and its number before the first line. */
function hang(label: string, text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  // Breaks at ordinary spaces only, so that no-break spaces keep words together.
  const lines = wrapAnsi(text, WIDTH - indent, { hard: false }).split('\n');
  return lines.map((line, index) => (index === 0 ? label.padEnd(indent) : margin) + line).join('\n');
}
