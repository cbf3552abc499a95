import type { DocumentLines } from '../../edition/document-lines.ts';
import type { Lang } from '../../edition/types.ts';
import type { MessagesOf } from '../../i18n/index.ts';
import { button, part } from '../../reader/dom.ts';
import { fetchJson } from '../../reader/fetch-json.ts';
import { quotationChecker, type QuotationChecker } from '../check-quotation.ts';
import { readRecord, type PublishedDigests } from '../record.ts';
import { sourceTexts } from '../searched-text.ts';
import { recordView } from './record-view.ts';
import { speaksEnglish, verdictSentence } from './verdict-sentence.ts';
import { piecesView } from './verdict-view.ts';

export type QuotationMessages = MessagesOf<'quotation'>;

/** The data from the page. */
export interface QuotationConfig {
  /** Addresses of the printed lines of each document, and of the receipt. */
  readonly texts: readonly string[];
  readonly receipt: string;
  readonly lang: Lang;
  readonly messages: QuotationMessages;
  /** How references to the documents begin, and the heads of columns when both languages are copied. */
  readonly references: readonly string[];
  readonly headings: readonly string[];
}

/** Waits while someone types; a paste is answered at once. */
const DELAY = 300;

/** So long the page may be busy before it can do something else, in milliseconds. */
const SLICE = 40;

/** A field for a quotation, with the result below it. */
class QuotationCheck extends HTMLElement {
  private readonly config = JSON.parse(this.dataset['config'] ?? '{}') as QuotationConfig;
  private readonly field = part(this, 'textarea', HTMLTextAreaElement);
  private readonly answer = part(this, '[data-answer]', HTMLElement);
  private readonly status = part(this, '[role=status]', HTMLElement);
  private readonly pieces = part(this, '[data-pieces]', HTMLElement);
  private readonly english = part(this, '[data-english]', HTMLElement);
  private data: Promise<readonly [QuotationChecker, PublishedDigests]> | undefined;
  private timer = 0;
  private runs = 0;

  connectedCallback(): void {
    void this.load().catch(() => undefined);
    this.field.addEventListener('input', ({ inputType }) => {
      clearTimeout(this.timer);
      const pasted = inputType === 'insertFromPaste';
      this.timer = window.setTimeout(() => void this.run(), pasted ? 0 : DELAY);
    });
    part(this, 'form', HTMLFormElement).addEventListener('submit', () => void this.run());
    addEventListener('hashchange', () => {
      this.open();
    });
    this.open();
  }

  /** Shows what the address of the page records; otherwise what is in the field already. */
  private open(): void {
    const recorded = readRecord(location.hash);
    if (recorded) this.field.value = recorded.quotation;
    if (this.field.value !== '' || 'asked' in this.dataset) void this.run();
  }

  private load(): Promise<readonly [QuotationChecker, PublishedDigests]> {
    const { texts, receipt, references, headings } = this.config;
    this.data ??= Promise.all([receipt, ...texts].map(fetchJson)).then(([digests, ...documents]) => [
      quotationChecker(sourceTexts(documents as DocumentLines[]), references, headings),
      digests as PublishedDigests,
    ]);
    this.data.catch(() => {
      this.data = undefined;
    });
    return this.data;
  }

  private async run(): Promise<void> {
    const { config } = this;
    clearTimeout(this.timer);
    this.runs += 1;
    const own = this.runs;
    const isStale = () => own !== this.runs;
    const quotation = this.field.value;
    try {
      const [checker, digests] = await this.load();
      const verdict = await inSlices(checker.steps(quotation), isStale);
      if (!verdict || isStale()) return;
      const record = recordView({ verdict, quotation, checker, digests, config });
      this.pieces.replaceChildren(...piecesView(verdict, config), ...record.view);
      this.english.hidden = !speaksEnglish(verdict, checker);
      this.answer.dataset['verdict'] = verdict.kind;
      this.status.textContent = verdictSentence(verdict, config.messages, checker);
      history.replaceState(history.state, '', record.address);
    } catch {
      if (isStale()) return;
      delete this.answer.dataset['verdict'];
      this.pieces.replaceChildren(button(config.messages.retry, () => void this.run()));
      this.status.textContent = config.messages.error;
    }
  }
}

/** Does some work in slices, so that the page can be used meanwhile; nothing if it is no longer wanted. */
async function inSlices<T>(steps: Generator<unknown, T>, isStale: () => boolean): Promise<T | undefined> {
  while (!isStale()) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resume) => setTimeout(resume));
  }
  return undefined;
}

customElements.define('quotation-check', QuotationCheck);
