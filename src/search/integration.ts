import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { heldEdition } from '../model/held.ts';
import { INDEX_FOLDER, searchIndex } from './pagefind.ts';
import { startModule } from './start-module.ts';

/** The files of the search index: written beside the built pages, and from memory in `npm run dev`. */
export function search(): AstroIntegration {
  const content = fileURLToPath(new URL('../../content/', import.meta.url));
  const files = () => searchIndex(heldEdition(content));
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [startModule(content, config.base)] } });
      },
      'astro:build:done': async ({ dir }) => {
        for (const file of await files()) {
          const path = join(fileURLToPath(dir), INDEX_FOLDER, file.path);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, file.content);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const [, path] = pathname.split(`/${INDEX_FOLDER}/`);
          if (path === undefined) {
            next();
            return;
          }
          files().then((all) => {
            const file = all.find((candidate) => candidate.path === path);
            response.statusCode = file ? 200 : 404;
            if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
            response.end(file?.content);
          }, next);
        });
      },
    },
  };
}
