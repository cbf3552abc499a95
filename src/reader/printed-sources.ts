import { adoptStyles } from './adopt-styles.ts';

/* The sources of the notes are loaded when a page is printed, and at once: the browser waits for nothing else. */
const address = document.querySelector<HTMLElement>('[data-sources]')?.dataset['sources'];

if (address !== undefined)
  addEventListener('beforeprint', () => {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    try {
      request.send();
    } catch {
      // Without the network the notes still say where their sources are.
    }
    if (request.status === 200) adoptStyles(`@media print{${request.responseText}}`);
  });
