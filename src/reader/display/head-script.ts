import { NAMES, STORAGE_KEY } from './display-settings.ts';

/**
 * Applies the reader's settings before the first paint, and again when a page comes back from the cache: a setting that
 * is not chosen leaves an empty attribute.
 */
const SETTINGS =
  `(onpageshow=()=>{try{let k=JSON.parse(localStorage[${JSON.stringify(STORAGE_KEY)}]||"{}");` +
  `for(let n of${JSON.stringify(NAMES)})document.documentElement.dataset[n]=k[n]||""}catch{}})();`;

/**
 * The time in milliseconds within which a page came for its typeface to be waited for, which then comes in much the same
 * time. Browsers wait for at most 100 (https://www.w3.org/TR/css-fonts-4/#font-display-desc).
 */
const QUICK = 60;

/**
 * Asks for the typeface, which `data-typeface` of the script names, before the first paint: where the line is quick, as
 * far as the page itself tells, or the typeface is kept from a page before.
 */
const TYPEFACE =
  `{let[{requestStart:a,responseStart:b}={}]=performance.getEntriesByType("navigation");` +
  `b-a<${String(QUICK)}&&document.head.append(Object.assign(document.createElement("link"),` +
  `{rel:"preload",as:"font",crossOrigin:"",href:document.currentScript.dataset.typeface}))}`;

/** The script in the head of every page, and therefore as short as possible. */
export const HEAD_SCRIPT = SETTINGS + TYPEFACE;
