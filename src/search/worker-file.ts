import { createHash } from 'node:crypto';
import { LANGS } from '../model/types.ts';
import type { Lang } from '../model/types.ts';
import type { IndexFile } from './pagefind.ts';

/** More files than this, and the index is large: then only what every query needs is asked for ahead. */
const MOST_AHEAD = 8;

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 8);

/** Every file of one language has its code in its name: `index/fr_1a2b3c.pf_index`, `wasm.fr.pagefind`. */
const belongsTo = (path: string, lang: Lang) => new RegExp(`(?:^|[/.])${lang}[_.]`).test(path);

/**
 * The workers, one a language, so that each has its own stemmer (one Pagefind cannot have two). A
 * worker is Pagefind's own with a {@link prelude} before it that asks for the parts of the index side
 * by side; Pagefind asks for them one after another.
 */
export function workerFiles(files: readonly IndexFile[], pagefind: IndexFile): IndexFile[] {
  return LANGS.map((lang) => {
    const own = files.filter(({ path }) => belongsTo(path, lang) && !path.startsWith('filter/'));
    const always = files.filter(({ path }) => path === 'pagefind-entry.json');
    const ahead = own.length <= MOST_AHEAD ? own : own.filter(({ path }) => !path.includes('/'));
    // The hash keeps a file of another build, still in a cache, from being taken for this one.
    const names = [...always, ...ahead].map(
      ({ path, content }) => [path, `${path}?v=${hashOf(content)}`] as const,
    );
    const start = `(${prelude.toString()})(self, ${JSON.stringify(names)});\n`;
    const content = Buffer.concat([Buffer.from(start), pagefind.content]);
    return { path: `search.${lang}.${hashOf(content)}.js`, content };
  });
}

/** The name of the worker of a language among the files of the index. */
export function workerPath(files: readonly IndexFile[], lang: Lang): string {
  const worker = files.find(({ path }) => path.startsWith(`search.${lang}.`));
  if (!worker) throw new Error(`The index has no worker for ${lang}`);
  return worker.path;
}

/**
 * Runs in the worker, before Pagefind: asks for files at once and hands each to Pagefind when it wants
 * it. Pagefind passes over a file that does not come; this says so to the page (`fault`).
 * @param ahead names of files as Pagefind knows them, and the addresses to ask for
 */
function prelude(
  scope: Pick<typeof globalThis, 'fetch' | 'postMessage'>,
  ahead: readonly (readonly [string, string])[],
): void {
  const load = scope.fetch.bind(scope);
  const get = async (address: string): Promise<Response> => {
    const response = await load(address);
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    return response;
  };
  const started = new Map<string, Promise<Response>>();
  for (const [name, address] of ahead) {
    const response = get(address);
    response.catch(() => undefined);
    started.set(name, response);
  }
  scope.fetch = async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = ahead.find(([candidate]) => address.split('?')[0]?.endsWith(candidate))?.[0] ?? '';
    const response = started.get(name) ?? get(address);
    // A body can be read once; Pagefind asks once for each file.
    started.delete(name);
    try {
      return await response;
    } catch (error) {
      scope.postMessage({ fault: String(error) });
      throw error;
    }
  };
}
