import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LANGS } from '../model/types.ts';
import type { Lang, PerLang } from '../model/types.ts';
import type { WorkerFiles } from './client/start-worker.ts';
import { ENTRY } from './keyed-index.ts';
import type { IndexFile } from './pagefind.ts';

/** More files than this, and the index is large: then only what every query needs is asked for ahead. */
const MOST_AHEAD = 8;

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 8);

/** Every file of one language has its code in its name: `index/fr_1a2b3c.pf_index`, `wasm.fr.pagefind`. */
const belongsTo = (path: string, lang: Lang) => new RegExp(`(?:^|[/.])${lang}[_.]`).test(path);

/** Read as a file: a bundler would write it anew, and it must be the same for whoever asks. */
export const workerPrelude = () => readFileSync('src/search/worker-prelude.js', 'utf8');

/**
 * The workers, one a language, so that each has its own stemmer (one Pagefind cannot have two). A
 * worker is Pagefind's own with `worker-prelude.js` before it, which hands it the files that the page has
 * asked for already; Pagefind asks for its files one after another.
 * @param known their names and what they are handed, where these are settled already
 */
export function workerFiles(
  files: readonly IndexFile[],
  pagefind: IndexFile,
  known?: PerLang<WorkerFiles>,
): IndexFile[] {
  const prelude = workerPrelude();
  return LANGS.map((lang) => {
    const ahead = known?.[lang].ahead ?? filesAhead(files, lang);
    // In a block, so as to keep its name from Pagefind's.
    const start = `{\n${prelude}prelude(self, ${JSON.stringify(ahead)});\n}\n`;
    const content = Buffer.concat([Buffer.from(start), pagefind.content]);
    return { path: known?.[lang].file ?? `search.${lang}.${hashOf(content)}.js`, content };
  });
}

/** The files that every query in a language needs, the largest first, so that it is unpacked first. */
function filesAhead(files: readonly IndexFile[], lang: Lang): string[] {
  const own = files.filter(
    ({ path }) => belongsTo(path, lang) && /\.(?:pagefind|pf_meta|pf_index|pf_fragment)$/.test(path),
  );
  const needed = own.length <= MOST_AHEAD ? own : own.filter(({ path }) => !path.includes('/'));
  return (
    [...needed, ...files.filter(({ path }) => path === ENTRY)]
      .sort((a, b) => b.content.length - a.content.length || (a.path < b.path ? -1 : 1))
      // The hash keeps a file of another build, still in a cache, from being taken for this one.
      .map(({ path, content }) => `${path}?v=${hashOf(content)}`)
  );
}

const known = new WeakMap<readonly IndexFile[], Partial<Record<Lang, WorkerFiles>>>();

/** The worker of a language, and what to ask for beside it; every page asks, and the files are many. */
export function workerOf(files: readonly IndexFile[], lang: Lang): WorkerFiles {
  const workers = known.get(files) ?? {};
  known.set(files, workers);
  return (workers[lang] ??= foundWorker(files, lang));
}

function foundWorker(files: readonly IndexFile[], lang: Lang): WorkerFiles {
  const worker = files.find(({ path }) => path.startsWith(`search.${lang}.`));
  if (!worker) throw new Error(`The index has no worker for ${lang}`);
  return { file: worker.path, ahead: filesAhead(files, lang) };
}
