import { element } from '../dom.ts';

/** A button of a toolbar: its name, with `&` before its shortcut letter, and its action. */
export interface ToolbarButton {
  readonly name: string;
  readonly press: () => Promise<string> | string;
}

/**
 * A line of small buttons. It takes no space in the text; one button at a time is a tab stop, arrow keys move between
 * them, and letters press them (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/).
 */
export class Toolbar {
  readonly bar = element('div', {
    class: 'tools note no-print',
    role: 'toolbar',
    'data-editorial': '',
  });
  private readonly status = element('span', { class: 'tools-status', role: 'status' });
  private readonly keys = new Map<string, HTMLButtonElement>();

  /** @param lead text before the buttons */
  constructor(label: string, lead: string, parts: readonly (ToolbarButton | Node)[]) {
    this.bar.setAttribute('aria-label', label);
    const buttons = parts.map((part) => ('press' in part ? this.button(part) : part));
    this.bar.append(element('span', {}, lead), ...buttons, this.status);
    this.bar.addEventListener('keydown', (event) => {
      this.move(event);
    });
    // Pressing a tool must not undo the selection that it works on.
    this.bar.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof HTMLSelectElement)) event.preventDefault();
    });
    this.stop(this.stops()[0]);
  }

  /** Presses the tool with a shortcut letter; returns whether there is one. */
  key(letter: string): boolean {
    const pressed = this.keys.get(letter.toLowerCase());
    pressed?.click();
    return pressed !== undefined;
  }

  focus(): void {
    this.stops()[0]?.focus({ preventScroll: true });
  }

  say(message: string): void {
    this.status.textContent = message;
  }

  private button({ name, press }: ToolbarButton): HTMLButtonElement {
    const [before = '', after = ''] = name.split('&');
    const key = after.slice(0, 1);
    const result = element(
      'button',
      { type: 'button', 'aria-keyshortcuts': key.toUpperCase() },
      before,
      element('u', {}, key),
      after.slice(1),
    );
    result.addEventListener('click', () => {
      this.say('');
      void Promise.resolve(press()).then((message) => {
        this.say(message);
      });
    });
    this.keys.set(key.toLowerCase(), result);
    return result;
  }

  private stops(): HTMLElement[] {
    return [...this.bar.querySelectorAll<HTMLElement>('button, select')];
  }

  /** Makes one button the tab stop. */
  private stop(chosen: HTMLElement | undefined): void {
    for (const each of this.stops()) each.tabIndex = each === chosen ? 0 : -1;
  }

  private move(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const stops = this.stops();
    const at = stops.findIndex((stop) => stop === target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[key];
    const inList = target instanceof HTMLSelectElement && /Home|End/.test(key);
    if (next === undefined || inList) return;
    event.preventDefault();
    const chosen = stops.at(next % stops.length);
    this.stop(chosen);
    chosen?.focus();
  }
}
