/** Nothing is loaded before a reader comes to the field, or the browser restores its content. */
const box = document.querySelector('quotation-check');
const field = box?.querySelector('textarea');

const start = () => void import('./quotation-check.ts').catch(() => undefined);

box?.addEventListener('focusin', start, { once: true });
// Without its program the form must not reload the page.
box?.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
});
if (field && field.value !== '') start();
