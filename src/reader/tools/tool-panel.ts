import { button, element } from '../dom.ts';
import { wearTools } from './tool-styles.ts';

export interface Link {
  readonly label: string;
  readonly address: string;
  /** Name of the file, where the address does not tell it. */
  readonly name?: string;
}

/** What a panel shows: a text to take, what became of the copying, and links. */
export interface PanelContent {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly status: string;
  /** What is said before the files. */
  readonly about?: string;
  readonly links?: readonly Link[];
  readonly check?: Link;
}

/** Opens a panel with a text that can be taken by hand, all of it selected to begin with. */
export function openToolPanel(content: PanelContent, closeLabel: string): void {
  wearTools();
  const { title, text, lang, status, about, links = [], check } = content;
  const field = element('textarea', { readonly: '', rows: '4', lang, 'aria-label': title }, text);
  const said = element('p', { class: 'note', role: 'status' });
  const panel = element(
    'dialog',
    { class: 'tools-panel', 'aria-label': title },
    element('h2', {}, title),
    field,
    said,
  );
  if (about !== undefined) {
    const files = links.map(({ label, address, name = '' }) =>
      element('a', { class: 'touch', href: address, download: name }, label),
    );
    panel.append(element('p', { class: 'note links' }, about, ...files));
  }
  const close = button(closeLabel, () => {
    panel.close();
  });
  const last = element('p', { class: 'note links' }, close);
  if (check) last.append(element('a', { class: 'touch', href: check.address }, check.label));
  panel.append(last);
  // It goes with the step back out of it; the focus returns to where it was.
  panel.addEventListener('close', () => {
    panel.remove();
  });
  panel.addEventListener('click', ({ target }) => {
    if (target === panel) panel.close();
  });
  document.body.append(panel);
  panel.showModal();
  field.focus();
  field.select();
  // A status is read out when it changes.
  said.textContent = status;
}
