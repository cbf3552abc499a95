import { button, element } from '../dom.ts';
import { wearTools } from './tool-styles.ts';

export interface Link {
  readonly label: string;
  readonly address: string;
  /** The name of the file, if the address does not give it. */
  readonly name?: string;
}

/** The content of a panel: a text to copy, the outcome of copying, and links. */
export interface PanelContent {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly status: string;
  /** Text before the files. */
  readonly about?: string;
  readonly links?: readonly Link[];
  readonly check?: Link;
}

/** Opens a panel with a text to copy by hand, selected at first. */
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
  // A closed panel is removed; the focus returns to where it was.
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
  // Screen readers announce a status when it changes.
  said.textContent = status;
}
