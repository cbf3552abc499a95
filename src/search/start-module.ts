import type { AstroConfig } from 'astro';
import { useMessages } from '../i18n/index.ts';
import { heldEdition } from '../model/held.ts';
import { ContentError } from '../model/problem.ts';
import { LANGS } from '../model/types.ts';
import type { Lang } from '../model/types.ts';
import { pagePath, searchConfigPath, withBase } from '../urls.ts';
import type { SearchStart } from './client/start.ts';
import type { WorkerFiles } from './client/start-worker.ts';
import { INDEX_FOLDER, searchWorkers } from './pagefind.ts';

const ID = 'virtual:search-start';
/** As Vite's conventions want it: no other plugin takes it for a file. */
const RESOLVED = `\0${ID}`;

type Plugin = Exclude<
  NonNullable<AstroConfig['vite']['plugins']>[number],
  false | null | undefined | unknown[] | Promise<unknown>
>;

/** What the boxes of the pages in one language need to start. */
export function searchStart(worker: WorkerFiles, lang: Lang, href: (path: string) => string): SearchStart {
  const t = useMessages(lang);
  return {
    folder: href(`/${INDEX_FOLDER}/`),
    worker,
    config: href(searchConfigPath(lang)),
    page: href(pagePath('search', lang)),
    error: t('search.error'),
    retry: t('search.retry'),
  };
}

/**
 * The module `virtual:search-start`: a {@link SearchStart} for each language, in the script that every page shares
 * rather than in every page. In development it is made anew after the content has changed, and the last
 * sound one stays while the content has problems.
 * @param content the content folder, with a slash at its end
 */
export function startModule(content: string, base: string): Plugin {
  let last: string | undefined;
  return {
    name: 'search-start',
    resolveId: (id: string) => (id === ID ? RESOLVED : undefined),
    async load(id: string) {
      if (id !== RESOLVED) return undefined;
      try {
        const workers = await searchWorkers(heldEdition(content));
        const starts = LANGS.map((lang) => [
          lang,
          searchStart(workers[lang], lang, (path) => withBase(path, base)),
        ]);
        last = `export default ${JSON.stringify(Object.fromEntries(starts))}`;
      } catch (error) {
        if (!(error instanceof ContentError) || last === undefined) throw error;
      }
      return last;
    },
    configureServer({ watcher, environments }) {
      watcher.on('all', (_event, path) => {
        const { moduleGraph } = environments.client;
        const module = path.startsWith(content) ? moduleGraph.getModuleById(RESOLVED) : undefined;
        if (module) moduleGraph.invalidateModule(module);
      });
    },
  };
}
