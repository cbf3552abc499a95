import { settingsOrExit } from '../../settings.ts';

/** Whether the site has preview images; `PREVIEWS=off` saves the time to draw them. */
export const PREVIEWS = settingsOrExit().previews;

/** The size that sites ask for to preview links large (https://ogp.me, `summary_large_image`). */
export const WIDTH = 1200;
export const HEIGHT = 630;
