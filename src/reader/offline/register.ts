import '../trusted-scripts.ts';
import { withBase } from '../../edition/urls.ts';

/** Tells the reader that a newer text is available; if the notice cannot be loaded, the next page tries again. */
const tell = (waiting: ServiceWorker) =>
  void import('./update-notice.ts').then(({ showNotice }) => showNotice(waiting)).catch(() => undefined);

/** Tells the reader about a newer text, now or when it arrives. */
function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell(installing);
    });
  });
}

/**
 * Registers the service worker. On a first visit no text is newer, so only pages that it already controls watch for
 * updates.
 */
export function register(): void {
  const { serviceWorker } = navigator;
  const hadText = serviceWorker.controller !== null;
  if (hadText) {
    // The reader asked for the newer text, here or in another tab: anything this page would still fetch belongs to
    // that.
    serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
  }
  serviceWorker
    .register(withBase('/sw.js', import.meta.env.BASE_URL))
    .then((registration) => {
      if (hadText) watch(registration);
    })
    // Service workers are off, or there is no space: the site is read over the network as usual.
    .catch(() => undefined);
}
