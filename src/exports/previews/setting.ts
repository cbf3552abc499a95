import { settingsOrExit } from '../../settings.ts';

/** Whether the site has preview images; `PREVIEWS=off` saves a build the time to draw them. */
export const PREVIEWS = settingsOrExit().previews;

/** The size that is asked for where links are previewed large (https://ogp.me, `summary_large_image`). */
export const WIDTH = 1200;
export const HEIGHT = 630;
