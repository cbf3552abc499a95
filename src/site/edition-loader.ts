import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fingerprintOf, heldEdition } from '../model/held.ts';
import { ContentError, describeRemarks } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

/** The one entry of the `edition` collection. */
export const EDITION_ID = 'edition';

/**
 * Hands the model to the pages. In development a saved file of the content reloads the page; while
 * it has problems they are logged and the last sound edition stays in place.
 */
export function editionLoader(): Loader {
  return {
    name: 'edition',
    load: (context: LoaderContext) => {
      const { config, store, watcher, logger } = context;
      const root = fileURLToPath(new URL('content/', config.root));
      const read = () => {
        // The pages take the edition itself from where it is held: a store would copy all of it into the bundle.
        const remarks: Problem[] = [];
        heldEdition(root, (remark) => remarks.push(remark));
        if (remarks.length > 0) logger.warn(describeRemarks(remarks));
        const digest = fingerprintOf(root);
        store.set({ id: EDITION_ID, data: { digest }, digest });
      };
      read();
      watcher?.add(root);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(root)) return;
        try {
          read();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          logger.error(error.message);
        }
      });
      return Promise.resolve();
    },
  };
}
