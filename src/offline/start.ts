/**
 * What every page has of reading offline: once all is there and the browser has nothing else to do, the whole text
 * is fetched to be kept, but not for a reader who saves data. While the site is being edited nothing is kept.
 */
const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData;

if (import.meta.env.PROD && 'serviceWorker' in navigator && !saving) {
  addEventListener('load', () => {
    // Safari knows no idle time.
    const whenIdle = window.requestIdleCallback ?? ((start: () => void) => setTimeout(start, 2000));
    whenIdle(() => void import('./register.ts').catch(() => undefined));
  });
}
