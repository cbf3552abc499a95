/**
 * What every page has of reading offline: once all is there and the browser has nothing else to do, the whole text
 * is fetched to be kept, but not for a reader who saves data. While the site is being edited nothing is kept.
 */
const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData;

const keep = () => void import('./register.ts').catch(() => undefined);

if (import.meta.env.PROD && 'serviceWorker' in navigator && !saving) {
  addEventListener('load', () => {
    // Safari knows no idle time.
    if ('requestIdleCallback' in window) requestIdleCallback(keep);
    else setTimeout(keep, 2000);
  });
}
