/** Nothing is loaded before a reader comes to the field, the browser restores its content, or an address has some. */
const box = document.querySelector('quotation-check');
const field = box?.querySelector('textarea');

const start = () => void import('./quotation-check.ts').catch(() => undefined);

box?.addEventListener('focusin', start, { once: true });
// Without its program the form must not reload the page; the program sees that it has been asked.
box?.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  box.setAttribute('data-asked', '');
});
if (field?.value || (field && location.hash)) start();
