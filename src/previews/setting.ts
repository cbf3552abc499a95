/** Whether the site has preview images; `PREVIEWS=off` saves a build the time to draw them. */
export const PREVIEWS = process.env['PREVIEWS'] !== 'off';

/** The size that is asked for where links are previewed large (https://ogp.me, `summary_large_image`). */
export const WIDTH = 1200;
export const HEIGHT = 630;
