import type { AstroLoggerDestination } from 'astro';

/** The errors of which Astro has told. The one that ends the build is also thrown, so they are not printed at once. */
export const errors: string[] = [];

/** What Astro says during a build (https://docs.astro.build/en/reference/logger-reference/): warnings are printed. */
export default (): AstroLoggerDestination => ({
  write: ({ level, message }) => {
    if (level === 'error') errors.push(message);
    else console.warn(message);
  },
});
