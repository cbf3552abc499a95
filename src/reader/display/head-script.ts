import { NAMES, STORAGE_KEY } from './display-settings.ts';

/**
 * Applies the reader's settings before the first paint, and again when a page comes back from the cache: a setting that
 * is not chosen leaves an empty attribute.
 */
const SETTINGS =
  `(onpageshow=()=>{try{let k=JSON.parse(localStorage[${JSON.stringify(STORAGE_KEY)}]||"{}");` +
  `for(let n of${JSON.stringify(NAMES)})document.documentElement.dataset[n]=k[n]||""}catch{}})();`;

/**
 * If the page came within this many milliseconds, the first paint waits for the typeface, which will take about as long.
 * Browsers wait for at most 100 (https://www.w3.org/TR/css-fonts-4/#font-display-desc).
 */
const QUICK = 60;

/**
 * Sets the page in the typeface, which `data-typeface` of the script names, if that is there before the first paint, so
 * that nothing ever moves when it comes; else the next page has it. It is asked for at once where the line is quick, as
 * far as the page itself tells, or where it is kept from a page before. Not by a rule of a style sheet: with every sheet
 * that comes later, browsers would decide again.
 */
const TYPEFACE =
  `{let d=document,u=d.currentScript.dataset.typeface;` +
  `d.fonts.add(new FontFace("Source Serif","url("+u+")",{weight:"400 600",display:"optional"}));` +
  `for(let t of performance.getEntriesByType("navigation"))t.responseStart-t.requestStart<${String(QUICK)}&&` +
  `d.head.append(Object.assign(d.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href:u}))}`;

/** The script in the head of every page, and therefore as short as possible. */
export const HEAD_SCRIPT = SETTINGS + TYPEFACE;
