import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadEdition } from '../model/load.ts';
import { buildIndex } from './build-index.ts';
import type { IndexFile } from './build-index.ts';
import { INDEX_FOLDER } from './folder.ts';
import { searchRecords } from './records.ts';

/** Makes search work in `npm run dev`: the index is built in memory when it is first asked for. */
export function searchInDevelopment(): AstroIntegration {
  return {
    name: 'search-in-development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = fileURLToPath(new URL('../../content/', import.meta.url));
        let index: Promise<IndexFile[]> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(root)) index = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.split(`/${INDEX_FOLDER}/`)[1];
          if (path === undefined) {
            next();
            return;
          }
          index ??= buildIndex(searchRecords(loadEdition(root)));
          index
            .then((files) => {
              const file = files.find((candidate) => candidate.path === path);
              if (!file) response.statusCode = 404;
              response.setHeader(
                'Content-Type',
                path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
              );
              response.end(file?.content);
            })
            .catch((error: unknown) => {
              index = undefined;
              next(error);
            });
        });
      },
    },
  };
}
