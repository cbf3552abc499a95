import type { AstroIntegration } from 'astro';

/**
 * Makes the development server serve `/files/[file]` and `/source/[file]` without a trailing slash. It takes these
 * routes for pages, because their patterns have no extension.
 */
export function filesInDevelopment(): AstroIntegration {
  return {
    name: 'files-in-development',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
