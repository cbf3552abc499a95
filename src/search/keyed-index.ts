/**
 * Pagefind names the head of an index by what is in it, which is known only at the end. Of a large edition that would
 * be long after the pages could be made, which have to name it. So there it is named by a key: what it is made from.
 */
import packages from '../../package.json' with { type: 'json' };
import type { Lang, PerLang } from '../model/types.ts';
import type { WorkerFiles } from './client/start-worker.ts';
import type { IndexFile } from './pagefind.ts';

/** Where Pagefind's worker begins: it names the head of each language. */
export const ENTRY = 'pagefind-entry.json';

export const PAGEFIND_VERSION = packages.devDependencies.pagefind;

/** The workers of an index with this key, and what every query needs of it. */
export function keyedWorkers(key: string): PerLang<WorkerFiles> {
  const worker = (lang: Lang): WorkerFiles => ({
    file: `search.${lang}.${key}.js`,
    ahead: [
      `pagefind.${lang}_${key}.pf_meta?v=${key}`,
      // The program stays the same through all changes of the text.
      `wasm.${lang}.pagefind?v=${PAGEFIND_VERSION}`,
      `${ENTRY}?v=${key}`,
    ],
  });
  return { fr: worker('fr'), en: worker('en') };
}

/** The files of an index, with the key for what Pagefind has put into the names of its heads. */
export function keyedHeads(files: readonly IndexFile[], key: string): IndexFile[] {
  return files.map(({ path, content }) => {
    if (path !== ENTRY) return { path: path.replace(/(?<=_)[^_]+(?=\.pf_meta$)/, key), content };
    const entry = JSON.parse(Buffer.from(content).toString()) as { languages: Record<string, object> };
    for (const [lang, named] of Object.entries(entry.languages))
      entry.languages[lang] = { ...named, hash: `${lang}_${key}` };
    return { path, content: Buffer.from(JSON.stringify(entry)) };
  });
}
