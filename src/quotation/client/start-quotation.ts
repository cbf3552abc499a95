/** Nothing is loaded before a reader comes to the field, the browser restores its content, or an address has some. */
const box = document.querySelector('quotation-check');
const field = box?.querySelector('textarea');

const start = () => void import('./quotation-check.ts').catch(() => undefined);

// A reader may be in the field before this runs, and a window in the background has no focus.
for (const event of ['focusin', 'input', 'submit']) box?.addEventListener(event, start, { once: true });
// Without its program the form must not reload the page; the program sees that it has been asked.
box?.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  box.setAttribute('data-asked', '');
});
if (field?.value || (field && location.hash)) start();
