/** Puts the reader's date into references that want the date of access, in the language of the reference. */
export {};

for (const place of document.querySelectorAll<HTMLElement>('[data-today]')) {
  const isFrench = place.dataset['today'] === 'fr';
  const today = new Intl.DateTimeFormat(isFrench ? 'fr-FR' : 'en-GB', { dateStyle: 'long' }).format(
    new Date(),
  );
  place.replaceWith(isFrench ? today.replace(/^1(?=\s)/, '1er') : today);
}
