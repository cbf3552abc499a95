/**
 * Stands in the head of the search page: if a program that the page starts with does not come, the page says so.
 * Only this is there to say it.
 */
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.documentElement.dataset.fault = '';
  },
  true,
);
