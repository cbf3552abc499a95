/**
 * In a browser without popovers the contents and the notes are always shown, as parts of the page: the buttons that
 * would open them lead to them.
 */
if (!('popover' in HTMLElement.prototype))
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[popovertarget]') : null;
    document.getElementById(button?.getAttribute('popovertarget') ?? '')?.scrollIntoView();
  });
