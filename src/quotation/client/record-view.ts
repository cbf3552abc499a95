import { fill } from '../../i18n/format.ts';
import { button, element } from '../../reader/dom.ts';
import { writeClipboard } from '../../reader/tools/clipboard.ts';
import type { QuotationChecker, Verdict } from '../check-quotation.ts';
import {
  hasChanged,
  readRecord,
  recordFragment,
  recordedPassages,
  type PublishedDigests,
  type RecordedPassage,
} from '../record.ts';
import { addressInText, nameOf, verdictSentence } from './verdict-sentence.ts';
import type { QuotationConfig } from './quotation-check.ts';
import { asideLines, differenceLines } from './verdict-view.ts';

interface Checked {
  readonly verdict: Verdict;
  readonly quotation: string;
  readonly checker: QuotationChecker;
  readonly digests: PublishedDigests;
  readonly config: QuotationConfig;
}

/**
 * The record of a check, to print and to pass on: the quotation, the verdict, the passages in both languages with their
 * digests, the edition, and an address that opens to the same.
 */
export function recordView(checked: Checked): { view: HTMLElement[]; address: string } {
  const { verdict, quotation, checker, digests, config } = checked;
  const page = location.pathname + location.search;
  if (verdict.kind === 'empty') return { view: [], address: page };
  const passages = recordedPassages(verdict, checker.sources, digests);
  const fragment = recordFragment(verdict.kind, quotation, passages, digests);
  const address = fragment === undefined ? page : `${page}#${fragment}`;
  const recorded = readRecord(location.hash);
  const isOpened = recorded?.quotation === quotation;
  const before = isOpened && hasChanged(recorded, verdict.kind, passages) ? recorded.edition : undefined;
  const full = fragment === undefined ? undefined : new URL(address, location.href).href;
  const content = element(
    'div',
    {},
    element('blockquote', 'quoted', quotation),
    ...linesOf(checked, before).map((line) => element('p', {}, line)),
    ...passages.flatMap((passage) => passageView(passage, config)),
    ...(full === undefined
      ? []
      : [element('p', 'note address', `${config.messages.address} `, element('a', { href: full }, full))]),
  );
  // The address of a record that no longer holds stays, so that this is said again.
  return {
    view: [withCopyButton(content, config)],
    address: before === undefined ? address : location.href,
  };
}

/**
 * What is said of a check.
 * @param before the date of the edition that an address records, if the text has changed since
 */
function linesOf({ verdict, checker, digests, config }: Checked, before: string | undefined): string[] {
  const { messages } = config;
  return [
    ...(before === undefined ? [] : [fill(messages.changed, { date: dateOf(before, config) })]),
    verdictSentence(verdict, messages, checker),
    ...(verdict.kind === 'absent' ? [] : differenceLines(verdict, messages)),
    ...asideLines(verdict.pasted, messages),
    fill(messages.edition, { date: dateOf(digests.edition, config) }),
  ];
}

function withCopyButton(content: HTMLElement, { messages }: QuotationConfig): HTMLElement {
  const said = element('span', { role: 'status' });
  // Before a translator can change it.
  const written = {
    plain: [messages.record, ...[...content.children].map(({ textContent }) => textContent)].join('\n\n'),
    html: `<h2>${messages.record}</h2>${content.innerHTML}`,
  };
  const copy = button(messages.copy, () => {
    void writeClipboard(written).then((done) => {
      said.textContent = done ? messages.copied : messages.refused;
    });
  });
  return element(
    'section',
    { class: 'record', 'aria-labelledby': 'record' },
    element('h2', { id: 'record' }, messages.record),
    content,
    element('p', 'note no-print', copy, ' ', said),
  );
}

function passageView({ from, to, texts }: RecordedPassage, { messages }: QuotationConfig): HTMLElement[] {
  return texts.flatMap(({ source, text, sha256 }) => {
    const { lang } = source;
    const label = source.text.official ? '' : ` (${messages.ours})`;
    return [
      element(
        'h3',
        'note',
        element(
          'a',
          { href: new URL(addressInText(source, from, to), location.href).href, lang },
          nameOf(source, from, to),
        ),
        label,
      ),
      element('p', { lang, class: 'quoted' }, text),
      ...sha256.map((digest) =>
        element('p', 'note digest', `${messages.digest} `, element('code', {}, digest)),
      ),
    ];
  });
}

function dateOf(iso: string, { lang }: QuotationConfig): string {
  const date = new Date(iso);
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return Number.isNaN(date.getTime()) ? '?' : format.format(date);
}
