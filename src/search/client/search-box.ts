import styles from '../../styles/results.css?inline';
import { wear } from '../../styles/wear.ts';
import { fill, otherLang } from '../../i18n/format.ts';
import type { Lang } from '../../model/types.ts';
import type { SearchMessages } from '../messages.ts';
import { button, element, part } from './dom.ts';
import { SearchEngine } from './engine.ts';
import type { Answer, Hit, IndexPlace } from './engine.ts';
import { NoteSearch } from './note-search.ts';
import type { NoteAnswer } from './note-search.ts';
import { offers, unknownWords } from './offers.ts';
import { ResultChoices } from './result-choices.ts';
import { noteResults, resultItem, summary } from './results-view.ts';

/** What the search of a page goes by. */
export interface SearchConfig extends IndexPlace {
  /** Address of the search page, of the word index, and of the lists of words. */
  readonly page: string;
  readonly wordIndex: string;
  readonly vocabularies: readonly string[];
  readonly messages: SearchMessages;
}

/** How many results a box in the header shows; the rest is on the search page. */
const SHOWN_IN_HEADER = 6;

/** A query longer than this, in characters, is not kept in the address. */
const LONGEST_IN_ADDRESS = 500;

/** A search form with its results below it; in the header they lie over the page. */
class SearchBox extends HTMLElement {
  private readonly form = part(this, 'form', HTMLFormElement);
  private readonly input = part(this, 'input', HTMLInputElement);
  private readonly panel = part(this, '[data-panel]', HTMLElement);
  private readonly status = part(this, '[data-status]', HTMLElement);
  private readonly results = part(this, '[data-results]', HTMLElement);
  private readonly config = loaded();
  private readonly limit = 'full' in this.dataset ? undefined : SHOWN_IN_HEADER;
  private readonly pageLang = document.documentElement.lang as Lang;
  private readonly own: SearchEngine;
  private readonly other: SearchEngine;
  private readonly choices: ResultChoices;
  private readonly notes: NoteSearch;
  private answers:
    { query: string; own: Answer; other: Answer | undefined; notes: NoteAnswer | undefined } | undefined;
  private turn = 0;
  /** How many times as many documents as at first are looked through for this query. */
  private turns = 1;
  private busy: Promise<unknown> | undefined;

  /** @param started a worker that has begun to load when the reader came to the box */
  constructor() {
    super();
    const { started } = this as { started?: Worker };
    this.own = new SearchEngine(this.config, this.pageLang, started);
    this.other = new SearchEngine(this.config, otherLang(this.pageLang));
    this.notes = new NoteSearch(this.config, this.pageLang);
    this.choices = new ResultChoices(this.config.messages, () => {
      this.draw();
    });
  }

  connectedCallback(): void {
    this.own.load();
    this.input.addEventListener('input', () => {
      this.turns = 1;
      void this.run();
    });
    this.form.addEventListener('submit', (event) => {
      if (this.limit === undefined) event.preventDefault();
      void this.run();
    });
    this.addEventListener('keydown', (event) => {
      this.move(event);
    });
    if (this.limit !== undefined) {
      document.addEventListener('click', ({ target }) => {
        if (target instanceof Node && !this.contains(target)) this.close();
      });
      this.addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.close();
      });
      this.input.addEventListener('focus', () => {
        if (this.input.value !== '') this.panel.hidden = false;
      });
    }
    if (this.input.value !== '') void this.run();
  }

  /** Answers what stands in the box. While the index is at work only the newest query waits for it. */
  private async run(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    delete this.dataset['answered'];
    const query = this.input.value.trim();
    this.keepAddress(this.input.value);
    if (query === '') {
      this.answers = undefined;
      this.close();
      this.say('');
      return;
    }
    this.panel.hidden = false;
    if (this.results.childElementCount === 0) this.say(this.config.messages.loading);
    await this.busy;
    if (turn !== this.turn) return;
    const asked = this.input.value.trimStart();
    const found = this.own.find(asked, true, this.turns);
    this.busy = found.catch(() => undefined);
    try {
      const own = await found.catch((error: unknown) => {
        if (turn === this.turn) this.answers = undefined;
        throw error;
      });
      if (turn !== this.turn) return;
      this.answers = { query, own, other: undefined, notes: undefined };
      this.draw();
      this.dataset['shown'] = query;
      // The second index comes after the first has answered, so as not to hold it up.
      const [both, notes] = await Promise.all([this.ofBoth(asked, own), this.notes.find(asked)]);
      if (turn !== this.turn) return;
      const before = this.hits().length;
      this.answers = { query, ...both, notes };
      // What adds nothing is not drawn again.
      if (before === 0 || notes || both.own !== own || this.hits().length !== before) this.draw();
      await this.offerNearest(turn);
      if (turn === this.turn) this.dataset['answered'] = query;
    } catch {
      if (turn === this.turn) this.fail();
    }
  }

  /** A word that one language has is not taken for the beginning of a word in the other. */
  private async ofBoth(query: string, own: Answer): Promise<{ own: Answer; other: Answer }> {
    const other = await this.other.find(query, false, this.turns);
    if (other.hits.length > 0)
      return { own: own.guessed ? await this.own.find(query, false, this.turns) : own, other };
    return { own, other: own.hits.length > 0 ? other : await this.other.find(query, true, this.turns) };
  }

  /** The hits of the page's language, then those of the other that the first does not have. */
  private hits(): Hit[] {
    const { own, other } = this.answers ?? {};
    const passages = new Set(own?.hits.map(({ url }) => url));
    return [
      ...(own?.hits ?? []),
      ...(other?.hits.filter(({ counterpart }) => !passages.has(counterpart)) ?? []),
    ];
  }

  private draw(): void {
    if (!this.answers) return;
    const { query, other, notes } = this.answers;
    const { messages } = this.config;
    const { limit } = this;
    const all = this.hits();
    // Nothing in one language is no news before the other has answered.
    if (all.length === 0 && !other) return;
    const chosen = limit === undefined ? this.choices.apply(all) : all.slice(0, limit);
    const list = element('ol', { role: 'list' });
    let heading = '';
    for (const hit of chosen) {
      const own = hit.whole || this.choices.byText ? '' : messages.some;
      // What is a translation is said to be one in whatever order.
      const foreign = [messages.otherLanguage, messages.status[hit.lang]].filter(Boolean).join(' – ');
      const next = hit.lang === this.pageLang ? own : foreign;
      if (next !== heading && next !== '') list.append(element('li', { class: 'note group' }, next));
      heading = next;
      list.append(resultItem(hit, this.pageLang, messages));
    }
    const focused = this.focusedPlace();
    const pressed = this.results.querySelector('button:focus');
    this.results.replaceChildren(list);
    const status = chosen.some(({ lang }) => lang === this.pageLang) ? messages.status[this.pageLang] : '';
    if (status !== '') this.results.prepend(element('p', { class: 'note' }, status));
    if (notes) this.results.append(...noteResults(notes, limit, messages));
    if (limit === undefined) this.results.append(...this.further());
    if (limit === undefined) this.results.prepend(this.choices.controls(all));
    else if (all.length > limit) {
      const address = `${this.config.page}?${new URLSearchParams({ q: query }).toString()}`;
      this.results.append(element('a', { class: 'touch', href: address }, messages.all));
    }
    this.say(summary(limit === undefined ? chosen : all, query, this.pageLang, messages, notes));
    // The second language may answer while the reader already goes through the first.
    const places = this.places();
    const again = pressed && (this.results.querySelector('button') ?? places.at(-1));
    (again ?? places.find(({ href }) => href === focused))?.focus();
  }

  /** The way to the passages of further documents, if any has what was asked for. */
  private further(): HTMLElement[] {
    const { own, other } = this.answers ?? {};
    const left = Math.max(own?.left ?? 0, other?.left ?? 0);
    const { more } = this.config.messages;
    if (left === 0 || more === undefined) return [];
    const n = new Intl.NumberFormat(this.pageLang).format(left);
    return [
      button(fill(more, { n }), () => {
        this.turns += 1;
        void this.run();
      }),
    ];
  }

  /** The links of the results, one a result, notes last. */
  private places(): HTMLAnchorElement[] {
    return [...this.results.querySelectorAll<HTMLAnchorElement>('.place > a:first-child, .note-place > a')];
  }

  private focusedPlace(): string | undefined {
    return this.places().find((place) => place === document.activeElement)?.href;
  }

  private async offerNearest(turn: number): Promise<void> {
    const { own, other } = this.answers ?? {};
    const unknown = own && other ? unknownWords(own, other) : [];
    if (unknown.length === 0 && this.hits().length > 0) return;
    const { messages, vocabularies, wordIndex } = this.config;
    const line = await offers(unknown, this.input.value, vocabularies, wordIndex, messages, (query) => {
      this.input.value = query;
      this.input.focus();
      void this.run();
    });
    if (turn === this.turn) this.results.prepend(line);
  }

  /** Says that the index of one language did not come; what the other has found stays. */
  private fail(): void {
    const { messages } = this.config;
    const retry = button(messages.retry, () => void this.run());
    if (this.answers) this.results.append(retry);
    else this.results.replaceChildren(retry);
    this.say(this.answers ? `${this.status.textContent} ${messages.otherError}` : messages.error);
  }

  private say(message: string): void {
    this.status.textContent = message;
  }

  private close(): void {
    if (this.limit !== undefined) this.panel.hidden = true;
    if (this.input.value === '') this.results.replaceChildren();
  }

  /** Arrows go through the results, Escape goes back to the box and then out of it. */
  private move(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const stops = [this.input, ...this.places()];
    const here = document.activeElement;
    const at = stops.findIndex(
      (stop) => stop === here || (here && stop.closest('.result, .note-result')?.contains(here)),
    );
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && at >= 0 && stops[at + step]) {
      event.preventDefault();
      stops[at + step]?.focus();
    } else if (event.key === 'Escape') {
      // A browser would empty the box; what was asked stays, to come back to.
      event.preventDefault();
      if (document.activeElement === this.input) {
        this.close();
        this.input.blur();
      } else this.input.focus();
    }
  }

  private keepAddress(query: string): void {
    if (this.limit !== undefined) return;
    const address = new URL(location.href);
    if (query === '' || query.length > LONGEST_IN_ADDRESS) address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    try {
      if (address.href !== location.href) history.replaceState(history.state, '', address);
    } catch {
      // Safari takes so many changes in so much time; the next one will do.
    }
  }
}

let config: SearchConfig | undefined;

function loaded(): SearchConfig {
  if (!config) throw new Error('A search box needs its configuration first.');
  return config;
}

/** Makes the search boxes of the page work. */
export function defineSearchBox(settings: SearchConfig): void {
  config = settings;
  // With the program, and not in the page: most readers never see a result.
  wear(styles);
  customElements.define('search-box', SearchBox);
}
