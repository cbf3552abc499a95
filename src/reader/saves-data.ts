/** Whether the reader has asked the browser to use little data (https://wicg.github.io/savedata/). */
export const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
