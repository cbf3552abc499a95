import { register } from './register.ts';

/**
 * The part of offline reading that every page loads: once the page has loaded and the browser is idle, the service
 * worker fetches the whole text, except for readers who save data. Nothing is kept during development.
 */
const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData;

if (import.meta.env.PROD && 'serviceWorker' in navigator && !saving) {
  addEventListener('load', () => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 2000);
  });
}
