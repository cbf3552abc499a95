import { element } from '../dom.ts';
import { openSheet } from '../sheet.ts';
import { adoptToolStyles } from './tool-styles.ts';

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
export function openToolPanel(content: PanelContent, closing: string): void {
  adoptToolStyles();
  const { title, text, lang, status, about, links = [], check } = content;
  const field = element('textarea', { readonly: '', rows: '4', lang, 'aria-label': title }, text);
  const said = element('p', { class: 'note', role: 'status' });
  const files = links.map(({ label, address, name = '' }) =>
    element('a', { class: 'touch', href: address, download: name }, label),
  );
  const rows = [
    ...(about === undefined ? [] : [[about, ...files]]),
    ...(check ? [[element('a', { class: 'touch', href: check.address }, check.label)]] : []),
  ].map((row) => element('p', 'note links', ...row));
  openSheet(title, closing, field, said, ...rows);
  field.focus();
  field.select();
  // Screen readers announce a status when it changes.
  said.textContent = status;
}
