import type { AstroLoggerDestination } from 'astro';

/**
 * The errors that Astro has reported. They are not printed at once, because the one that ends the build is thrown
 * too.
 */
export const errors: string[] = [];

/** Astro's log during a build (https://docs.astro.build/en/reference/logger-reference/): prints warnings. */
export default (): AstroLoggerDestination => ({
  write: ({ level, message }) => {
    if (level === 'error') errors.push(message);
    else console.warn(message);
  },
});
