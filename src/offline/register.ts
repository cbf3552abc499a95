import '../security/script-address.ts';
import { withBase } from '../urls.ts';

const { serviceWorker } = navigator;
/** Whether this page came from what is kept; to the first visit nothing is newer. */
const hadText = serviceWorker.controller !== null;

// Loaded anew when the reader asked for it here or in another tab: what this page would still fetch is of that.
serviceWorker.addEventListener('controllerchange', () => {
  if (hadText) location.reload();
});

/** Says that a newer text is there; what does not come is tried again on the next page. */
const tell = (waiting: ServiceWorker) =>
  void import('./notice.ts').then(({ showNotice }) => showNotice(waiting)).catch(() => undefined);

/** Sees to it that the reader hears of a newer text, now or when it comes. */
function watch(registration: ServiceWorkerRegistration): void {
  if (!hadText) return;
  if (registration.waiting) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell(installing);
    });
  });
}

serviceWorker
  .register(withBase('/sw.js', import.meta.env.BASE_URL))
  .then(watch)
  // Switched off, or no room: the site is read over the network as ever.
  .catch(() => undefined);
