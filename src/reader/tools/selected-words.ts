import { button } from '../dom.ts';
import { SMALL } from '../sheet.ts';
import { rangeFragment } from '../../edition/range.ts';
import type { ToolsData } from './tools-data.ts';
import { copyOfQuotation } from './quote.ts';
import type { Copy } from './quote.ts';
import { citationOf, addressOf as addressOfSubject } from './actions.ts';
import { writeClipboard } from './clipboard.ts';
import { openToolPanel } from './tool-panel.ts';
import { documentElement, pageLines, loadToolsData } from './page-address.ts';
import { selected } from './selection.ts';
import type { SelectedWords } from './selection.ts';
import { Toolbar } from './toolbar.ts';
import { wordsDirective } from './words-directive.ts';
import { adoptToolStyles } from './tool-styles.ts';

let toolbar: Toolbar | undefined;
let offered = '';

/** Offers a link to the selected words, and the words with their reference. */
export async function offer(text: HTMLElement): Promise<void> {
  const [data, texts] = await Promise.all([loadToolsData(), pageLines()]);
  const words = selected(text, texts);
  if (!words) {
    close();
    return;
  }
  const said = words.lines.map((line) => line.text).join('\n');
  if (toolbar && said === offered) return;
  close();
  adoptToolStyles();
  offered = said;
  toolbar = toolbarFor(words, data);
  toolbar.bar.classList.add(SMALL.matches ? 'sheet' : 'over');
  text.append(toolbar.bar);
  place(toolbar.bar, words.range);
}

function close(): void {
  toolbar?.bar.remove();
  toolbar = undefined;
  offered = '';
}

function toolbarFor(words: SelectedWords, data: ToolsData): Toolbar {
  const { messages } = data;
  const link = () => {
    const address = addressOf(words);
    const copied = address === addressOfPassage(words) && !words.heading ? 'words.place' : 'copied.link';
    const done = messages[words.own ? copied : 'words.translated.link'];
    return take({ plain: address, html: `<a href="${address}">${address}</a>` }, done);
  };
  const quote = () => {
    // The words of a translator are none of the edition, and get no reference to it.
    if (!words.own) return messages['words.translated'];
    // A footnote has the address of the passage; only the link on it leads to the words.
    const address = addressOfSubject(words, data);
    const whole = citationOf(words, data, address);
    const copy = copyOfQuotation(words.lang, words.lines, whole, address, addressOf(words));
    return take(copy, messages['copied.quote']);
  };
  const take = async (copy: Copy, done: string) => {
    if (await writeClipboard(copy)) return done;
    const { lang } = words;
    const title = messages['refused.title'];
    openToolPanel({ title, text: copy.plain, lang, status: messages.refused }, messages.close);
    return '';
  };
  return new Toolbar(messages['words.label'], messages.copy, [
    { name: messages['words.link'], press: link },
    { name: messages['words.quote'], press: quote },
    ...(SMALL.matches ? [button(messages.close, close)] : []),
  ]);
}

function addressOfPassage({ from, to, heading }: SelectedWords): string {
  const address = new URL(location.href);
  address.search = '';
  address.hash = heading ? rangeFragment(from, to) : from;
  return address.href;
}

/** The address that opens at the words, or at their passage if they cannot be told from others. */
function addressOf(words: SelectedWords): string {
  // The contents have the words of a heading too, and a browser would find them there first.
  const found = words.heading || !words.own ? undefined : wordsDirective(documentElement(), words);
  return addressOfPassage(words) + (found === undefined ? '' : `:~:text=${found}`);
}

/** Below the last line of the selection, as near as possible without covering it. */
function place(bar: HTMLElement, range: Range): void {
  const parent = bar.offsetParent?.getBoundingClientRect();
  const last = [...range.getClientRects()].at(-1);
  if (!parent || !last) return;
  const { offsetHeight: height, offsetWidth: width } = bar;
  const below = last.bottom + 4;
  const top = below + height <= innerHeight ? below : range.getBoundingClientRect().top - height - 4;
  const left = Math.max(parent.left, Math.min(last.left, parent.right - width));
  bar.style.setProperty('--top', `${String(Math.max(0, top) - parent.top)}px`);
  bar.style.setProperty('--left', `${String(left - parent.left)}px`);
}

document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed !== false) close();
});

document.addEventListener('keydown', (event) => {
  const { key, target, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (!toolbar || (target instanceof Element && target.closest('dialog'))) return;
  if (key === 'Escape') {
    close();
    return;
  }
  if (ctrlKey || metaKey || altKey || shiftKey || !(target instanceof Node)) return;
  const inside = toolbar.bar.contains(target);
  // The tools are the next tab stop after the selected words.
  if (key === 'Tab' && !inside) {
    event.preventDefault();
    toolbar.focus();
  } else if (inside && toolbar.key(key)) event.preventDefault();
});
