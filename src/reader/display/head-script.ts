import { NAMES, STORAGE_KEY } from './display-settings.ts';

/**
 * Puts the reader's settings into effect before the first paint, and again when a page comes back from the cache.
 * It stands in the head of every page, so it is as short as it can be: without a setting its attribute is empty.
 */
export const HEAD_SCRIPT =
  `(onpageshow=()=>{try{let k=JSON.parse(localStorage.${STORAGE_KEY}||"{}");` +
  `for(let n of${JSON.stringify(NAMES)})document.documentElement.dataset[n]=k[n]||""}catch{}})()`;
