import { NAMES, STORAGE_KEY } from './settings.ts';

/**
 * Puts the reader's settings into effect before the first paint, and again when a page comes back from the cache.
 * It stands in the head of every page, so it is as short as it can be.
 */
export const HEAD_SCRIPT =
  'addEventListener("pageshow",function f(){' +
  `try{let k=JSON.parse(localStorage.${STORAGE_KEY}||"{}"),d=document.documentElement.dataset;` +
  `for(let n of ${JSON.stringify(NAMES)})k[n]?d[n]=k[n]:delete d[n]}catch{}` +
  'return f}())';
