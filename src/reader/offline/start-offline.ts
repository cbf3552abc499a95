import { register } from './register.ts';

/**
 * What every page has of reading offline: once all is there and the browser has nothing else to do, the whole text
 * is fetched to be kept, but not for a reader who saves data. While the site is being edited nothing is kept.
 */
const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData;

if (import.meta.env.PROD && 'serviceWorker' in navigator && !saving) {
  addEventListener('load', () => {
    // Safari knows no idle time.
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 2000);
  });
}
