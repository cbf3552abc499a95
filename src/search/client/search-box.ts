import '../../reader/trusted-scripts.ts';
import { otherLang } from '../../i18n/format.ts';
import type { Lang } from '../../edition/types.ts';
import styles from '../../styles/results.css?inline';
import { adoptStyles } from '../../reader/adopt-styles.ts';
import { indexFolder, withBase } from '../../edition/urls.ts';
import type { SearchConfig } from '../config.ts';
import { answersTo, type Answer } from './answers.ts';
import { button, element, part } from '../../reader/dom.ts';
import type { HitContext } from './hits.ts';
import { languageSearch, type LanguageSearch } from './language-search.ts';
import { offers } from './offers.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { passagesOnPage } from './passages-on-page.ts';
import { readPassages } from './rank.ts';
import { keepInAddress, ResultChoices } from './result-choices.ts';
import { moveByKey } from './result-keys.ts';
import { noteResults, resultList, shortCount, summary } from './results-view.ts';

/** How many results a box in the header shows; the rest is on the search page. */
const SHOWN_IN_HEADER = 6;

/** What a reference has almost always; without it the first answer does not wait for what reads references. */
const LIKE_REFERENCE = /[\p{Nd}§¶#]/u;

/** A query, and as much of its answer as has come. */
interface Asked {
  readonly query: string;
  answer?: Answer;
}

/** A search form with its results below it; in the header they lie over the page. */
export class SearchBox {
  private readonly box: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly panel: HTMLElement;
  private readonly status: HTMLElement;
  private readonly results: HTMLElement;
  private readonly config: SearchConfig;
  private readonly limit: number | undefined;
  private readonly own: LanguageSearch;
  private readonly other: LanguageSearch;
  private readonly context: HitContext;
  private readonly choices: ResultChoices;
  /** What reads references, once it has been loaded. */
  private goTo: ((query: string) => HTMLElement[]) | undefined;
  /** The newest one: whatever comes for another is dropped. */
  private asked: Asked = { query: '' };

  /** @param lang the language of the page */
  constructor(box: HTMLElement, lang: Lang, config: SearchConfig) {
    this.box = box;
    this.input = part(box, 'input', HTMLInputElement);
    this.panel = part(box, '[data-panel]', HTMLElement);
    this.status = part(box, '[data-status]', HTMLElement);
    this.results = part(box, '[data-results]', HTMLElement);
    this.config = config;
    this.limit = 'full' in box.dataset ? undefined : SHOWN_IN_HEADER;
    const base = import.meta.env.BASE_URL;
    const searchOf = (of: Lang) =>
      languageSearch(of, config.texts[of], pagefindIndex(withBase(indexFolder(of), base), base));
    this.own = searchOf(lang);
    this.other = searchOf(otherLang(lang));
    const { documents } = config;
    this.context = { lang, documents, page: readPassages(passagesOnPage(document, lang, documents)) };
    this.choices = new ResultChoices(config.messages, () => {
      this.draw(this.asked);
    });
    adoptStyles(styles);
    this.listen();
    // A reading page answers from its own text first. What fails is told when the reader asks for it.
    if (this.context.page.length === 0)
      for (const each of [this.own, this.other]) each.text().catch(() => undefined);
    if (this.input.value !== '') void this.run();
  }

  private listen(): void {
    this.input.addEventListener('input', () => void this.run());
    part(this.box, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      if (this.limit === undefined) event.preventDefault();
      void this.run();
    });
    this.box.addEventListener('keydown', (event) => {
      moveByKey(event, this.input, this.places(), () => {
        this.close();
      });
    });
    if (this.limit === undefined) return;
    document.addEventListener('click', (event) => {
      // Not `contains`: a button that was pressed may have been replaced.
      if (!event.composedPath().includes(this.box)) this.close();
    });
    this.box.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.box.contains(relatedTarget)) this.close();
    });
    this.input.addEventListener('focus', () => {
      if (this.input.value !== '') this.panel.hidden = false;
    });
  }

  /** Answers the query in the box, step by step; a newer query takes its place. */
  private async run(): Promise<void> {
    const { value } = this.input;
    const asked: Asked = { query: value.trim() };
    this.asked = asked;
    delete this.box.dataset['answered'];
    if (this.limit === undefined) keepInAddress({ q: value });
    if (asked.query === '') {
      this.close();
      this.status.textContent = '';
      return;
    }
    this.panel.hidden = false;
    this.status.textContent = this.config.messages.loading;
    const { otherNames } = this.config;
    try {
      if (LIKE_REFERENCE.test(value)) await this.loadGoTo();
      if (this.asked !== asked) return;
      this.draw(asked);
      const answers = answersTo(value.trimStart(), this.own, this.other, this.context, otherNames);
      for await (const answer of answers) {
        if (this.asked !== asked) return;
        if (answer.complete) {
          if (answer.otherFailed) return;
          this.box.dataset['indexed'] = answer.indexed.join(' ');
          this.box.dataset['answered'] = asked.query;
          return;
        }
        asked.answer = answer;
        if (answer.counted) await this.loadGoTo();
        // The reader may have typed on meanwhile.
        if (this.asked !== asked) return;
        this.draw(asked);
        if (answer.counted) await this.finish(asked, answer);
      }
    } catch {
      if (this.asked === asked) this.fail(this.config.messages.error);
    }
  }

  /** Loads what reads references; without it there are still the results. */
  private async loadGoTo(): Promise<void> {
    if (this.goTo) return;
    const { config, context, own } = this;
    const loaded = await Promise.all([import('./go-to.ts'), own.text()]).catch(() => undefined);
    if (loaded) this.goTo = (query) => loaded[0].goTo(query, context.lang, loaded[1], config);
  }

  private draw({ query, answer }: Asked): void {
    const { config, limit, context } = this;
    const { messages } = config;
    const { hits = [], notes = [], taken = [], counted = false } = answer ?? {};
    const named = this.goTo?.(query) ?? [];
    // What an older query has found stays until there is something to say of this one.
    if (named.length === 0 && hits.length === 0 && !counted) return;
    const chosen = limit === undefined ? this.choices.apply(hits) : hits.slice(0, limit);
    const focused = document.activeElement;
    const parts = [
      ...named,
      ...taken.map(({ name, words }) => element('p', 'note taken', `${name} → ${words}`)),
      ...(limit === undefined ? [this.choices.controls(hits)] : []),
      ...resultList(chosen, context.lang, messages),
      ...noteResults(notes.slice(0, limit), messages),
    ];
    if (limit !== undefined && hits.length > limit) {
      const more = `${config.page}?${new URLSearchParams({ q: query }).toString()}`;
      parts.push(element('a', { class: 'touch', href: more }, messages.all));
    }
    const links = () => [...this.results.querySelectorAll('a')];
    const followed = links().find((link) => link === focused)?.href;
    this.results.replaceChildren(...parts);
    // The rest may come while the reader already goes through what is there.
    links()
      .find(({ href }) => href === followed)
      ?.focus();
    if (!counted) return;
    const said = named.flatMap((row) =>
      [...row.querySelectorAll('[data-said]')].map((each) => each.textContent),
    );
    this.status.textContent =
      named.length > 0 && !hits.some(({ whole }) => whole)
        ? said.join(' ')
        : limit === undefined || hits.length === 0
          ? summary(chosen, query, context.lang, messages, notes.length)
          : shortCount(hits, context.lang, messages);
  }

  /** What is said beside the results: what failed, and where to go on from words that stand nowhere. */
  private async finish(asked: Asked, { otherFailed, unknown, hits, notes }: Answer): Promise<void> {
    if (otherFailed) {
      this.fail(`${this.status.textContent.replace(/\.?$/, '.')} ${this.config.messages.otherError}`);
      return;
    }
    if ((unknown.length === 0 && hits.length > 0) || this.results.querySelector('.go-to')) return;
    const texts = await Promise.all([this.own.text(), this.other.text()]);
    if (this.asked !== asked) return;
    const passages = texts.flatMap((text) => text.passages);
    const isNothing = hits.length === 0 && notes.length === 0;
    const lines = offers(unknown, isNothing, this.input.value, passages, this.config, (query) => {
      this.input.value = query;
      this.input.focus();
      void this.run();
    });
    this.results.prepend(...lines);
  }

  /** Says what could not be loaded; what has been found stays. */
  private fail(message: string): void {
    const retry = button(this.config.messages.retry, () => {
      this.input.focus();
      void this.run();
    });
    // Otherwise the results are still those of another query.
    if (this.asked.answer) this.results.append(retry);
    else this.results.replaceChildren(retry);
    this.status.textContent = message;
  }

  private close(): void {
    if (this.limit !== undefined) this.panel.hidden = true;
    if (this.input.value === '') this.results.replaceChildren();
  }

  /** The links of the results, one a result, notes last. */
  private places(): HTMLAnchorElement[] {
    return [
      ...this.results.querySelectorAll<HTMLAnchorElement>(
        '.go-to-place > a, .place > a:first-child, .note-place > a',
      ),
    ];
  }
}
