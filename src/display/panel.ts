import styles from '../styles/display.css?inline';
import { wear } from '../styles/wear.ts';
import { useForm } from './form.ts';

/**
 * Opens the settings over the page at hand. They are those of the page that the link leads to, which is
 * where a reader without a script goes.
 * @throws {Error} if that page cannot be had
 */
export async function openPanel(link: HTMLAnchorElement): Promise<void> {
  const open = document.getElementById('display-panel') ?? (await makePanel(link.href));
  open.togglePopover();
  open.querySelector<HTMLElement>('input:checked')?.focus();
}

async function makePanel(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const form = page.querySelector('form[data-display]');
  if (!(form instanceof HTMLFormElement)) throw new Error(`${address} has no settings`);
  wear(styles);
  const panel = document.createElement('div');
  panel.id = 'display-panel';
  panel.popover = 'auto';
  panel.ariaLabel = page.querySelector('h1')?.textContent ?? '';
  panel.role = 'dialog';
  panel.append(document.adoptNode(form));
  document.body.append(panel);
  useForm(form);
  return panel;
}
