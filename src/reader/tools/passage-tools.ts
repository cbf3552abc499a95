import { nameInShort } from '../../references/passage-name.ts';
import { fill } from '../../i18n/format.ts';
import { rangeFragment } from '../../edition/range.ts';
import type { Lang } from '../../edition/types.ts';
import type { ToolsData } from './tools-data.ts';
import { TOOLS } from './actions.ts';
import type { Subject, Tool } from './actions.ts';
import { citePanel } from './cite.ts';
import { documentElement, pageLines, toolsData } from './page-address.ts';
import { mark, markedRange } from './kept-place.ts';
import { rangeChoice } from './range-choice.ts';
import { langAt, printedCells } from '../printed-rows.ts';
import { Toolbar } from './toolbar.ts';
import { useTool } from './use-tool.ts';
import { wearTools } from './tool-styles.ts';

/** Elements with tools: paragraphs, headings and signatures when pointed at; items when their dash is pressed. */
const POINTED = '.passage, section > h2, .signatures li';
const ASKED = `${POINTED}, .passage li`;

/** A pointer that only passes does not open the tools, and one that slips off does not close them. */
const DELAY = { show: 150, hide: 400 };

/** If the tools are a sheet from below (`tools.css`), they open only on demand. */
const SHEET = matchMedia('(width < 60rem), (pointer: coarse)');

/** Space for messages beside the tools, in pixels. */
const STATUS_ROOM = 264;

/** The tools for the passages of a page; one passage at a time shows them. */
export class PassageTools {
  private readonly text = documentElement();
  private readonly data: ToolsData;
  private toolbar: Toolbar | undefined;
  private host: HTMLElement | undefined;
  private lang: Lang | undefined;
  /** Whether the reader has opened them, so that they stay when the pointer leaves. */
  private held = false;
  /** The number that gets the focus back when the tools close: they must not open again. */
  private left: HTMLElement | undefined;
  private timer = 0;

  constructor(data: ToolsData) {
    this.data = data;
    wearTools();
    this.text.addEventListener('pointerleave', () => {
      this.later(undefined);
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.toolbar?.bar.contains(target)) this.close();
    });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || !this.held) return;
      if (!this.toolbar?.bar.contains(target) && !target.closest('dialog, a.label')) this.close();
    });
    document.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  /** The pointer has moved onto something in the text. */
  hover(target: Element): void {
    if (this.held || SHEET.matches || getSelection()?.isCollapsed === false) return;
    if (this.toolbar?.bar.contains(target)) clearTimeout(this.timer);
    else this.later(target.closest<HTMLElement>(POINTED) ?? undefined, langAt(target));
  }

  /**
   * The number of a passage has the keyboard focus. A sheet would cover the text after it, so it only opens on
   * demand.
   */
  focus(label: HTMLElement): void {
    if (!SHEET.matches) this.open(label);
  }

  private open(label: HTMLElement): void {
    const host = label.closest<HTMLElement>(ASKED);
    const back = label === this.left;
    this.left = undefined;
    if (!host || back) return;
    this.show(host, langAt(label));
    this.held = true;
  }

  /** The number of a passage was pressed: the page goes there, then the tools open. */
  press(label: HTMLElement, byKeyboard: boolean): void {
    // After the click the browser goes to the passage and moves the focus.
    setTimeout(() => {
      this.open(label);
      this.place();
      if (byKeyboard) this.toolbar?.focus();
    });
  }

  private later(host: HTMLElement | undefined, lang?: Lang): void {
    if (this.held) return;
    clearTimeout(this.timer);
    if (host === this.host && lang === this.lang) return;
    const act = () => {
      if (host && lang) this.show(host, lang);
      else this.close();
    };
    this.timer = window.setTimeout(act, host ? DELAY.show : DELAY.hide);
  }

  private show(host: HTMLElement, lang: Lang): void {
    clearTimeout(this.timer);
    if (host === this.host && lang === this.lang) return;
    this.close();
    const anchor = (host.matches('h2') ? host.parentElement : host)?.id ?? '';
    const line = host.matches('.row') ? host : host.querySelector('.row');
    const range = line?.hasAttribute('data-range') ? markedRange() : undefined;
    const subject = { from: range?.from ?? anchor, to: range?.to ?? anchor, lang };
    this.toolbar = this.toolbarFor(subject);
    this.host = host;
    this.lang = lang;
    if (line && line !== host) line.after(this.toolbar.bar);
    else if (host.matches('h2')) host.after(this.toolbar.bar);
    else host.append(this.toolbar.bar);
    this.place();
    // Load the text early: browsers allow copying only right after a click.
    void pageLines().catch(() => undefined);
  }

  private toolbarFor(first: Subject): Toolbar {
    const { messages } = this.data;
    let subject = first;
    const tool = (name: Tool) => ({ name: messages[name], press: () => this.run(name, subject) });
    const [link, text, quote, both, cite] = TOOLS.map(tool);
    const choice = rangeChoice(first, messages.upTo, (to) => {
      subject = { ...subject, to };
      mark(to === subject.from ? undefined : { from: subject.from, to, exact: true });
      // Choosing adds no step to the history, and the list keeps the focus.
      location.replace(`#${rangeFragment(subject.from, to)}`);
      setTimeout(() => {
        choice?.querySelector('select')?.focus({ preventScroll: true });
      });
    });
    return new Toolbar(
      fill(messages.label, { passage: nameInShort(first.lang, first.from, first.to) }),
      messages.copy,
      [link, text, quote, both, cite, choice].filter((part) => part !== undefined),
      {
        label: messages.close,
        close: () => {
          this.close();
        },
      },
    );
  }

  private run(tool: Tool, subject: Subject): Promise<string> {
    const { data } = this;
    const panel = (text: string, status: string) => citePanel(text, subject, data, status);
    return useTool(tool, subject, data, tool === 'cite' ? panel : undefined);
  }

  /**
   * Places the tools below the passage, between two passages, or above it or at the edge of the window if there is no
   * space.
   */
  private place(): void {
    const bar = this.toolbar?.bar;
    const parent = bar?.offsetParent?.getBoundingClientRect();
    if (!bar || !parent || !this.host) return;
    // There is no such space between two items, so their tools are below the paragraph.
    const box = (this.host.closest('.passage') ?? this.host).getBoundingClientRect();
    const cell = printedCells(this.host).find(({ lang }) => lang === this.lang)?.cell ?? this.host;
    const indent = parseFloat(getComputedStyle(cell).paddingLeft);
    const { offsetHeight: height, offsetWidth: width } = bar;
    const edge = document.documentElement.clientWidth - width - STATUS_ROOM;
    const left = Math.max(box.left, Math.min(cell.getBoundingClientRect().left + indent, edge));
    const above = box.top - height;
    const under = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const top =
      box.bottom + height <= innerHeight ? box.bottom : above > under ? above : innerHeight - height;
    bar.style.setProperty('--top', `${String(top - parent.top)}px`);
    bar.style.setProperty('--left', `${String(left - parent.left)}px`);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.toolbar?.bar.remove();
    this.toolbar = undefined;
    this.host = undefined;
    this.lang = undefined;
    this.held = false;
  }

  private key(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!this.toolbar || !(target instanceof Element) || target.closest('dialog')) return;
    const inside = this.toolbar.bar.contains(target);
    if (key === 'Escape') {
      this.left = inside ? (this.host?.querySelector<HTMLElement>('a.label') ?? undefined) : undefined;
      this.close();
      this.left?.focus({ preventScroll: true });
    } else if (!ctrlKey && !metaKey && !altKey && !target.matches('select')) {
      const mine = inside || (target.matches('a.label') && this.host?.contains(target));
      if (mine && this.toolbar.key(key)) event.preventDefault();
    }
  }
}

let started: Promise<PassageTools> | undefined;

/** The tools of the page; if they fail to load, the next call tries again. */
export function passageTools(): Promise<PassageTools> {
  started ??= toolsData().then((data) => new PassageTools(data));
  started.catch(() => {
    started = undefined;
  });
  return started;
}
