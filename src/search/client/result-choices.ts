import type { SearchMessages } from '../messages.ts';
import { element } from '../../reader/dom.ts';
import type { Hit } from './hits.ts';

/** The reader's choices among results: their order, and one document, section or theme of several. */
export class ResultChoices {
  byText = false;
  private document = '';
  private section = '';
  private theme = '';
  private readonly messages: SearchMessages;
  private readonly changed: () => void;

  constructor(messages: SearchMessages, changed: () => void) {
    this.messages = messages;
    this.changed = changed;
  }

  /** The hits that the choices leave, in the order chosen. */
  apply(hits: readonly Hit[]): Hit[] {
    const left = hits.filter(
      (hit) =>
        (this.document === '' || hit.name === this.document) &&
        (this.section === '' || hit.section === this.section) &&
        (this.theme === '' || hit.themes.includes(this.theme)),
    );
    // Choices that no hit answers any more, after another word was typed, count as none.
    const shown = left.length > 0 ? left : [...hits];
    if (!this.byText) return shown;
    const own = shown[0]?.lang;
    return shown.sort((a, b) => Number(a.lang !== own) - Number(b.lang !== own) || a.position - b.position);
  }

  /** The controls for some hits; none where there is nothing to choose. */
  controls(hits: readonly Hit[]): HTMLElement {
    const { order, byRelevance, byText, filterDocument, filterSection, filterTheme, filterAll } =
      this.messages;
    const row = element('div', { class: 'choices note' });
    if (hits.length < 2) return row;
    row.append(
      this.select(
        order,
        [
          ['', byRelevance],
          ['text', byText],
        ],
        this.byText ? 'text' : '',
        (value) => {
          this.byText = value === 'text';
        },
      ),
    );
    const names = (of: 'name' | 'section') =>
      [...new Set(hits.map((hit) => hit[of]))].filter(Boolean).map((name): [string, string] => [name, name]);
    if (names('name').length > 1) {
      row.append(
        this.select(filterDocument, [['', filterAll], ...names('name')], this.document, (value) => {
          this.document = value;
        }),
      );
    }
    if (names('section').length > 1) {
      row.append(
        this.select(filterSection, [['', filterAll], ...names('section').sort()], this.section, (value) => {
          this.section = value;
        }),
      );
    }
    const themes = [...new Set(hits.flatMap((hit) => hit.themes))].sort();
    if (themes.length > 1) {
      const options = themes.map((name): [string, string] => [name, name]);
      row.append(
        this.select(filterTheme, [['', filterAll], ...options], this.theme, (value) => {
          this.theme = value;
        }),
      );
    }
    return row;
  }

  private select(
    label: string,
    options: readonly (readonly [value: string, name: string])[],
    chosen: string,
    choose: (value: string) => void,
  ): HTMLElement {
    const select = element('select', { 'data-choice': label });
    for (const [value, name] of options) {
      const option = element('option', { value }, name);
      option.selected = value === chosen;
      select.append(option);
    }
    select.addEventListener('change', () => {
      choose(select.value);
      this.changed();
      document.querySelector<HTMLElement>(`[data-choice="${label}"]`)?.focus();
    });
    return element('label', {}, `${label} `, select);
  }
}
