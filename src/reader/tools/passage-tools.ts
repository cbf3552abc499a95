import { nameInShort } from '../../references/passage-name.ts';
import { itemOfPart } from '../../references/cited-part.ts';
import { fill } from '../../i18n/format.ts';
import { rangeFragment } from '../../edition/range.ts';
import type { Lang } from '../../edition/types.ts';
import type { ToolsData } from './tools-data.ts';
import { SMALL, openSheet } from '../sheet.ts';
import { TOOLS, addressOf, toolsOf } from './actions.ts';
import type { Subject, Tool } from './actions.ts';
import { citePanel } from './cite.ts';
import { documentElement, pageLines, loadToolsData } from './page-address.ts';
import { mark, markedRange } from './kept-place.ts';
import { rangeChoice } from './range-choice.ts';
import { langAt, printedCells } from '../printed-rows.ts';
import { Toolbar } from './toolbar.ts';
import { useTool } from './use-tool.ts';
import { adoptToolStyles } from './tool-styles.ts';

/** Elements with tools: paragraphs, headings and signatures when pointed at; items when their dash is pressed. */
const POINTED = '.passage, section > h2, .signatures li';
const ASKED = `${POINTED}, .passage li`;

/** A pointer that does not rest opens nothing, and one that slips off closes nothing; in milliseconds. */
const DELAY = { show: 150, hide: 400 };

/** The tools that a passage shows. */
interface Shown {
  readonly toolbar: Toolbar;
  readonly host: HTMLElement;
  readonly lang: Lang;
  readonly sheet: HTMLDialogElement | undefined;
}

/** The tools for the passages of a page; one passage at a time shows them. */
export class PassageTools {
  private readonly text = documentElement();
  private readonly data: ToolsData;
  private shown: Shown | undefined;
  /** Whether the reader has opened them, so that they stay when the pointer leaves. */
  private held = false;
  /** The number that gets the focus back when the tools close: they must not open again. */
  private left: HTMLElement | undefined;
  private timer = 0;
  /** Starts again to wait for the pointer to rest. */
  private wait: (() => void) | undefined;

  constructor(data: ToolsData) {
    this.data = data;
    adoptToolStyles();
    this.text.addEventListener('pointerleave', () => {
      this.later(undefined);
    });
    this.text.addEventListener('pointermove', () => this.wait?.());
    document.addEventListener('pointerdown', ({ target }) => {
      this.closeFor(target);
    });
    document.addEventListener('focusin', ({ target }) => {
      if (this.held && target instanceof Element && !target.closest('dialog, a.label')) this.closeFor(target);
    });
    document.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  /** The pointer has moved onto something in the text. */
  hover(target: Element): void {
    if (this.held || SMALL.matches || isReadingElse()) return;
    if (this.shown?.toolbar.bar.contains(target)) this.stopWaiting();
    else this.later(target.closest<HTMLElement>(POINTED) ?? undefined, langAt(target));
  }

  /**
   * The number of a passage has the keyboard focus. A sheet would cover the text after it, so it only opens on
   * demand.
   */
  focus(label: HTMLElement): void {
    if (!SMALL.matches) this.open(label);
  }

  private open(label: HTMLElement): void {
    const host = label.closest<HTMLElement>(ASKED);
    const back = label === this.left;
    this.left = undefined;
    if (!host || back) return;
    this.held = true;
    this.show(host, langAt(label));
  }

  /** The number of a passage was pressed: the page goes there, then the tools open. */
  press(label: HTMLElement, byKeyboard: boolean): void {
    // After the click the browser goes to the passage and moves the focus.
    setTimeout(() => {
      this.open(label);
      this.place();
      const sheet = this.shown?.sheet;
      if (byKeyboard || sheet) this.shown?.toolbar.focus();
      // The browser has taken the focus from the number, so it cannot give it back.
      sheet?.addEventListener('close', () => {
        label.focus({ preventScroll: true });
      });
    });
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.wait = undefined;
  }

  private later(host: HTMLElement | undefined, lang?: Lang): void {
    if (this.held) return;
    this.stopWaiting();
    if (host === this.shown?.host && lang === this.shown?.lang) return;
    const act = () => {
      this.wait = undefined;
      if (!host || !lang) this.close();
      else if (!isReadingElse()) this.show(host, lang);
    };
    const wait = () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(act, host ? DELAY.show : DELAY.hide);
    };
    wait();
    if (host) this.wait = wait;
  }

  private show(host: HTMLElement, lang: Lang): void {
    this.stopWaiting();
    if (host === this.shown?.host && lang === this.shown.lang) return;
    const { held } = this;
    this.close();
    this.held = held;
    const anchor = (host.matches('h2') ? host.parentElement : host)?.id ?? '';
    const line = host.matches('.row') ? host : host.querySelector('.row');
    const range = line?.hasAttribute('data-range') ? markedRange() : undefined;
    const toolbar = this.toolbarFor({ from: range?.from ?? anchor, to: range?.to ?? anchor, lang });
    const { bar } = toolbar;
    let sheet: HTMLDialogElement | undefined;
    if (SMALL.matches) {
      sheet = openSheet(bar.ariaLabel ?? '', this.data.messages.close, bar);
      sheet.addEventListener('close', () => {
        this.close();
      });
    } else if (host.matches('h2')) host.after(bar);
    // The buttons of its notes come last.
    else if (line) line.insertBefore(bar, line.querySelector('.marks'));
    this.shown = { toolbar, host, lang, sheet };
    this.place();
    // Load the text early: browsers allow copying only right after a click.
    void pageLines().catch(() => undefined);
  }

  private toolbarFor(first: Subject): Toolbar {
    const { messages } = this.data;
    let subject = first;
    const tool = (name: Tool) => ({ name: messages[name], press: () => this.run(name, subject) });
    const choice = rangeChoice(first, messages.upTo, (to) => {
      subject = { ...subject, to };
      mark(to === subject.from ? undefined : { from: subject.from, to, exact: true });
      // Choosing adds no step to the history, and the list keeps the focus.
      location.replace(`#${rangeFragment(subject.from, to)}`);
      setTimeout(() => {
        choice?.querySelector('select')?.focus({ preventScroll: true });
      });
    });
    const share = { name: messages.share, press: () => shareLink(subject, this.data) };
    return new Toolbar(
      fill(messages.label, { passage: nameInShort(first.lang, first.from, first.to) }),
      messages.copy,
      [
        ...TOOLS.map(tool),
        ...(SMALL.matches && 'share' in navigator ? [share] : []),
        // A pointer that rests is offered what it needs most.
        ...(choice && this.held ? [choice] : []),
      ],
    );
  }

  private run(tool: Tool, subject: Subject): Promise<string> {
    const { data } = this;
    const panel = (text: string, status: string) => citePanel(text, subject, data, status);
    return useTool(tool, subject, data, tool === 'cite' ? panel : undefined);
  }

  /**
   * Places the tools in the space below the passage, or in that above it if the window ends before; of a passage that
   * is longer than the window, at its edge.
   */
  private place(): void {
    if (!this.shown || this.shown.sheet) return;
    const { toolbar, host, lang } = this.shown;
    const { bar } = toolbar;
    const parent = bar.offsetParent?.getBoundingClientRect();
    if (!parent) return;
    // There is no such space between two items, so their tools are below the paragraph.
    const box = (host.closest('.passage') ?? host).getBoundingClientRect();
    const cell = printedCells(host).find((each) => each.lang === lang)?.cell ?? host;
    const indent = cell.getBoundingClientRect().left + parseFloat(getComputedStyle(cell).paddingLeft);
    const note = document.querySelector('.notes[data-beside] li')?.getBoundingClientRect();
    const { offsetHeight: height, offsetWidth: width } = bar;
    const edge = (note?.left ?? document.documentElement.clientWidth) - width;
    const [below, above] = [box.bottom, box.top - height];
    const under = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const fits = below + height <= innerHeight || (!this.held && above < under);
    const top = fits ? below : above >= under ? above : innerHeight - height;
    bar.classList.toggle('over', top !== below && top !== above);
    bar.style.setProperty('--top', `${String(top - parent.top)}px`);
    bar.style.setProperty('--left', `${String(Math.max(box.left, Math.min(indent, edge)) - parent.left)}px`);
  }

  /** Closes the tools if something else is pressed or has the focus. */
  private closeFor(target: EventTarget | null): void {
    if (!this.shown?.sheet && target instanceof Node && !this.shown?.toolbar.bar.contains(target))
      this.close();
  }

  private close(): void {
    this.stopWaiting();
    const { shown } = this;
    this.shown = undefined;
    this.held = false;
    shown?.toolbar.bar.remove();
    shown?.sheet?.close();
  }

  private key(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!this.shown || !(target instanceof Element)) return;
    const { toolbar, host, sheet } = this.shown;
    const inside = toolbar.bar.contains(target);
    if (target.closest('dialog') && !inside) return;
    if (key === 'Escape' && !sheet) {
      this.left = inside ? (host.querySelector<HTMLElement>('a.label') ?? undefined) : undefined;
      this.close();
      this.left?.focus({ preventScroll: true });
    } else if (!ctrlKey && !metaKey && !altKey && !target.matches('select')) {
      const mine = inside || (target.matches('a.label') && host.contains(target));
      if (mine && toolbar.key(key)) event.preventDefault();
    }
  }
}

/** Whether words are selected or a note is open, which the tools would disturb. */
const isReadingElse = (): boolean =>
  getSelection()?.isCollapsed === false ||
  ('popover' in HTMLElement.prototype && document.querySelector('.notes :popover-open') !== null);

/** Hands the link to the system, which says what becomes of it; a reader may think better of it. */
async function shareLink(subject: Subject, data: ToolsData): Promise<string> {
  const address = addressOf(subject, data);
  const { title } = itemOfPart(toolsOf(data, subject.lang).cited, { ...subject, address });
  await navigator.share({ title, url: address }).catch(() => undefined);
  return '';
}

let started: Promise<PassageTools> | undefined;

/** The tools of the page; if they fail to load, the next call tries again. */
export function passageTools(): Promise<PassageTools> {
  started ??= loadToolsData().then((data) => new PassageTools(data));
  started.catch(() => {
    started = undefined;
  });
  return started;
}
