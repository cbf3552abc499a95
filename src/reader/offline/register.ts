import '../trusted-scripts.ts';
import { withBase } from '../../edition/urls.ts';

/** Says that a newer text is there; what does not come is tried again on the next page. */
const tell = (waiting: ServiceWorker) =>
  void import('./update-notice.ts').then(({ showNotice }) => showNotice(waiting)).catch(() => undefined);

/** Sees to it that the reader hears of a newer text, now or when it comes. */
function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell(installing);
    });
  });
}

/** Has the site kept, and a page that came from what is kept be told of a newer text; to a first visit nothing is newer. */
export function register(): void {
  const { serviceWorker } = navigator;
  const hadText = serviceWorker.controller !== null;
  if (hadText) {
    // The reader asked for the newer text, here or in another tab: what this page would still fetch is of that.
    serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
  }
  serviceWorker
    .register(withBase('/sw.js', import.meta.env.BASE_URL))
    .then((registration) => {
      if (hadText) watch(registration);
    })
    // Switched off, or no room: the site is read over the network as ever.
    .catch(() => undefined);
}
