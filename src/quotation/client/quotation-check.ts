import type { MessagesOf } from '../../i18n/index.ts';
import { button, part } from '../../reader/dom.ts';
import type { DocumentLines } from '../../edition/document-lines.ts';
import { checkQuotation } from '../check-quotation.ts';
import type { Verdict } from '../check-quotation.ts';
import { sourceTexts } from '../searched-text.ts';
import type { SourceText } from '../searched-text.ts';
import { partsView } from './verdict-view.ts';

export type QuotationMessages = MessagesOf<'quotation'>;

/** The data from the page. */
export interface QuotationConfig {
  /** Address of the whole text. */
  readonly text: string;
  readonly messages: QuotationMessages;
  /** The label of an unofficial text. */
  readonly status: string;
}

/** Waits while someone types; a paste is answered at once. */
const DELAY = 300;

/** A field for a quotation, with the result below it. */
class QuotationCheck extends HTMLElement {
  private readonly config = JSON.parse(this.dataset['config'] ?? '{}') as QuotationConfig;
  private readonly field = part(this, 'textarea', HTMLTextAreaElement);
  private readonly status = part(this, '[role=status]', HTMLElement);
  private readonly parts = part(this, '[data-parts]', HTMLElement);
  private sources: Promise<SourceText[]> | undefined;
  private timer = 0;

  connectedCallback(): void {
    void this.load().catch(() => undefined);
    this.field.addEventListener('input', ({ inputType }) => {
      clearTimeout(this.timer);
      const pasted = inputType === 'insertFromPaste';
      this.timer = window.setTimeout(() => void this.run(), pasted ? 0 : DELAY);
    });
    part(this, 'form', HTMLFormElement).addEventListener('submit', () => void this.run());
    if (this.field.value !== '') void this.run();
  }

  private load(): Promise<SourceText[]> {
    this.sources ??= fetch(this.config.text).then(async (response) => {
      if (!response.ok) throw new Error(`${this.config.text} answers ${String(response.status)}`);
      return sourceTexts((await response.json()) as DocumentLines[]);
    });
    this.sources.catch(() => {
      this.sources = undefined;
    });
    return this.sources;
  }

  private async run(): Promise<void> {
    const { messages, status } = this.config;
    clearTimeout(this.timer);
    try {
      const sources = await this.load();
      const verdict = checkQuotation(this.field.value, sources);
      this.parts.replaceChildren(...partsView(verdict, messages, status));
      this.status.textContent = this.field.value.trim() === '' ? '' : said(verdict, messages);
    } catch {
      this.parts.replaceChildren(button(messages.retry, () => void this.run()));
      this.status.textContent = messages.error;
    }
  }
}

function said({ kind, parts, cut }: Verdict, messages: QuotationMessages): string {
  const exact = parts.length > 1 ? messages.exactParts : messages.exact;
  const sentence = {
    empty: messages.tooShort,
    exact,
    reordered: messages.reordered,
    altered: messages.altered,
    absent: messages.absent,
  }[kind];
  return cut ? `${sentence} ${messages.long}` : sentence;
}

customElements.define('quotation-check', QuotationCheck);
