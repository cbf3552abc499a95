import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fingerprintOf, heldEdition } from '../model/held.ts';

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
        heldEdition(root);
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
          // A file may also be gone for the moment in which an editor puts another in its place.
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
      return Promise.resolve();
    },
  };
}
