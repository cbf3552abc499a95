import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { loadEdition } from '../edition/read/load-edition.ts';
import { describeRemarks, type Problem } from '../edition/read/problem.ts';

/** The one entry of the `edition` collection. */
export const EDITION_ID = 'edition';

/**
 * Loads the edition for the pages. In development a saved content file reloads the page; while the content has
 * problems, they are logged and the last valid edition stays.
 */
export const editionLoader = (): Loader => ({
  name: 'edition',
  load: (context) => {
    const { config, store, watcher, logger } = context;
    const root = fileURLToPath(new URL('content/', config.root));
    const read = () => {
      const remarks: Problem[] = [];
      const data = { ...loadEdition(root, (remark) => remarks.push(remark)) };
      if (remarks.length > 0) logger.warn(describeRemarks(remarks));
      store.set({ id: EDITION_ID, data, digest: context.generateDigest(data) });
    };
    read();
    watcher?.add(root);
    watcher?.on('all', (_event, path) => {
      if (!path.startsWith(root)) return;
      try {
        read();
      } catch (error) {
        // A file can also be missing for a moment while an editor replaces it.
        logger.error(error instanceof Error ? error.message : String(error));
      }
    });
    return Promise.resolve();
  },
});
