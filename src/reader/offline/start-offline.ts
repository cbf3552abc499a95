import { savesData } from '../saves-data.ts';
import { register } from './register.ts';

/**
 * The part of offline reading that every page loads: once the page has loaded and the browser is idle, the service
 * worker fetches the whole text, except for readers who save data. Nothing is kept during development.
 */
if (import.meta.env.PROD && 'serviceWorker' in navigator && !savesData()) {
  addEventListener('load', () => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 2000);
  });
}
