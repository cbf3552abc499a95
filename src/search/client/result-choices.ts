import { element } from '../../reader/dom.ts';
import type { SearchMessages } from '../config.ts';
import type { Hit } from './hits.ts';

/** What of a hit may be chosen, under the name of the choice in the address, and the message that names it. */
const FILTERS = [
  ['document', 'filterDocument', ({ name }: Hit): readonly string[] => [name]],
  ['section', 'filterSection', ({ section }: Hit): readonly string[] => [section].filter(Boolean)],
  ['theme', 'filterTheme', ({ themes }: Hit): readonly string[] => themes],
  ['voice', 'filterVoice', ({ voices }: Hit): readonly string[] => voices],
] as const;

type Choice = 'order' | (typeof FILTERS)[number][0];
const CHOICES: readonly Choice[] = ['order', ...FILTERS.map(([choice]) => choice)];

/** Fewer results are seen at a glance. */
const WORTH_CHOOSING = 8;

/** Where the choices would stand below each other, and the results below the window, they are folded. */
const NARROW = '(max-width: 40rem)';

/** The reader's choices among results: their order, and one document, section, theme or voice of several. */
export class ResultChoices {
  private readonly messages: SearchMessages;
  private readonly changed: () => void;
  /** What is chosen; empty where nothing is, or all. The address keeps it. */
  private readonly chosen: Partial<Record<Choice, string>> = {};
  private isOpen = !matchMedia(NARROW).matches;

  constructor(messages: SearchMessages, changed: () => void) {
    this.messages = messages;
    this.changed = changed;
    const kept = new URLSearchParams(location.search);
    for (const choice of CHOICES) this.chosen[choice] = kept.get(choice) ?? '';
    this.isOpen ||= this.hasChosen();
  }

  private hasChosen(): boolean {
    return CHOICES.some((choice) => this.chosen[choice]);
  }

  apply(hits: readonly Hit[]): Hit[] {
    const left = hits.filter((hit) =>
      FILTERS.every(([choice, , valuesOf]) => {
        const chosen = this.chosen[choice] ?? '';
        return chosen === '' || valuesOf(hit).includes(chosen);
      }),
    );
    // Choices that no hit matches any more, after another word was typed, are ignored.
    const shown = left.length > 0 ? left : [...hits];
    if (this.chosen.order !== 'text') return shown;
    const own = shown[0]?.lang;
    const group = ({ whole, lang }: Hit) => Number(!whole) * 2 + Number(lang !== own);
    return shown.sort((a, b) => group(a) - group(b) || a.position - b.position);
  }

  /** The controls for some hits; none for few, unless something is chosen already. */
  controls(hits: readonly Hit[]): HTMLElement {
    const row = element('div');
    if (hits.length < (this.hasChosen() ? 2 : WORTH_CHOOSING)) return row;
    const { choices, byRelevance, byText } = this.messages;
    row.append(
      this.select('order', this.messages.order, [
        ['', byRelevance],
        ['text', byText],
      ]),
    );
    for (const [choice, message, valuesOf] of FILTERS) {
      const values = [...new Set(hits.flatMap(valuesOf))].sort();
      const options = values.map((value) => [value, value] as const);
      if (values.length > 1)
        row.append(
          this.select(choice, this.messages[message], [['', this.messages[`${message}.all`]], ...options]),
        );
    }
    const folded = element('details', 'choices note', element('summary', {}, choices), row);
    folded.open = this.isOpen;
    folded.addEventListener('toggle', () => {
      this.isOpen = folded.open;
    });
    return folded;
  }

  private select(
    choice: Choice,
    label: string,
    options: readonly (readonly [value: string, name: string])[],
  ): HTMLElement {
    const select = element('select', { 'data-choice': choice });
    for (const [value, name] of options) {
      const option = element('option', { value }, name);
      option.selected = value === (this.chosen[choice] ?? '');
      select.append(option);
    }
    select.addEventListener('change', () => {
      this.chosen[choice] = select.value;
      keepInAddress({ [choice]: select.value });
      this.changed();
      document.querySelector<HTMLElement>(`[data-choice="${choice}"]`)?.focus();
    });
    return element('label', {}, `${label} `, select);
  }
}

/** A value longer than this, in characters, is not kept in the address. */
const LONGEST_IN_ADDRESS = 500;

/** Keeps values in the address of the search page, so that it can be shared and come back to; empty ones leave it. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === '' || value.length > LONGEST_IN_ADDRESS) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  try {
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  } catch {
    // Safari takes so many changes in so much time; the next one will do.
  }
}
