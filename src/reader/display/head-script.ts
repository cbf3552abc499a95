import { NAMES, STORAGE_KEY } from './display-settings.ts';

/**
 * Applies the reader's settings before the first paint, and again when a page comes back from the cache. It is in the
 * head of every page and therefore as short as possible: a setting that is not chosen leaves an empty attribute.
 */
export const HEAD_SCRIPT =
  `(onpageshow=()=>{try{let k=JSON.parse(localStorage[${JSON.stringify(STORAGE_KEY)}]||"{}");` +
  `for(let n of${JSON.stringify(NAMES)})document.documentElement.dataset[n]=k[n]||""}catch{}})()`;
