import { choose, fill } from '../../i18n/format.ts';
import type { Plural } from '../../i18n/format.ts';
import type { Lang } from '../../model/types.ts';
import { SearchEngine } from './engine.ts';
import type { Hit } from './engine.ts';
import { excerpt } from './excerpt.ts';

/** The messages that the page hands over, in the reader's language. */
export interface SearchMessages {
  readonly loading: string;
  readonly count: Plural;
  readonly none: string;
  readonly error: string;
}

/** Shows the results of the form inside it as one types, and keeps `?q=` of the address in step. */
class SearchPage extends HTMLElement {
  private readonly form = part(this, 'form', HTMLFormElement);
  private readonly input = part(this, 'input', HTMLInputElement);
  private readonly status = part(this, '[data-status]', HTMLElement);
  private readonly retry = part(this, '[data-retry]', HTMLElement);
  private readonly list = part(this, '[data-results]', HTMLElement);
  private readonly template = part(this, 'template', HTMLTemplateElement);
  private readonly messages = JSON.parse(this.dataset.messages ?? '{}') as SearchMessages;
  private readonly engine = new SearchEngine(this.dataset.index ?? '', this.dataset.base ?? '');
  private readonly pageLang = document.documentElement.lang as Lang;
  private turn = 0;

  connectedCallback(): void {
    const run = () => void this.run();
    const load = () => void this.engine.load().catch(() => undefined);
    this.input.addEventListener('focus', load, { once: true });
    this.input.addEventListener('input', run);
    this.retry.addEventListener('click', run);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      run();
    });
    // A form that the browser filled in again on the way back counts as much as the address.
    this.input.value ||= new URLSearchParams(location.search).get('q') ?? '';
    if (this.input.value !== '') run();
  }

  private async run(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const query = this.input.value;
    this.keepAddress(query);
    this.retry.hidden = true;
    if (query.trim() === '') {
      this.show([], '');
      return;
    }
    if (this.list.childElementCount === 0) this.status.textContent = this.messages.loading;
    try {
      const hits = await this.engine.find(query);
      if (turn === this.turn) this.show(hits, this.summary(query.trim(), hits.length));
    } catch {
      if (turn !== this.turn) return;
      this.show([], this.messages.error);
      this.retry.hidden = false;
    }
  }

  private summary(query: string, n: number): string {
    const { none, count } = this.messages;
    const shown = query.length > 80 ? `${query.slice(0, 80)}…` : query;
    return n === 0 ? fill(none, { query: shown }) : choose(this.pageLang, count, n, { query: shown });
  }

  private show(hits: readonly Hit[], status: string): void {
    this.list.replaceChildren(...hits.map((hit) => this.entry(hit)));
    this.status.textContent = status;
  }

  private entry({ url, meta, words }: Hit): Node {
    const entry = this.template.content.cloneNode(true) as DocumentFragment;
    const link = part(entry, '[data-link]', HTMLAnchorElement);
    link.href = url;
    link.textContent = meta.title;
    part(entry, '[data-place]', HTMLElement).textContent = meta.section;
    part(entry, '[data-excerpt]', HTMLElement).append(
      ...excerpt(meta.text, words).map((run) => {
        if (!run.marked) return run.text;
        const mark = document.createElement('mark');
        mark.textContent = run.text;
        return mark;
      }),
    );
    return entry;
  }

  private keepAddress(query: string): void {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }
}

/** A part of an element that its page always has. */
function part<E extends HTMLElement>(whole: ParentNode, selector: string, type: new () => E): E {
  const element = whole.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`<search-page> has no ${selector}`);
}

customElements.define('search-page', SearchPage);
