import type { AstroIntegration } from 'astro';

/**
 * To the development server `/files/[file]` and `/source/[file]` are addresses of pages, because no extension stands in
 * their pattern: it would serve them only with a slash at the end.
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
