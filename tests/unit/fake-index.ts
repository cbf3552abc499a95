import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { textWords } from '../../src/search/client/words.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import type { Lang } from '../../src/model/types.ts';

/** How a worker behaves: as Pagefind’s does, or with one of the faults that there are. */
export type Behaviour = 'well' | 'not loaded' | 'fault' | 'refuses to start' | 'silent';

interface Request {
  readonly id: string;
  readonly method: 'init' | 'search' | 'getData';
  readonly args: readonly unknown[];
}

type Listener = (event: { data?: unknown; message?: string; preventDefault: () => void }) => void;

const STEMMERS = { fr: french, en: english };

/** Makes a class that stands in for `Worker` and answers from some records, as Pagefind’s worker does. */
export function fakeWorkers(records: readonly SearchRecord[]) {
  // Pagefind does not know the letter of an elided article as a word.
  const indexed = new Map(
    records.map(({ url, content }) => [
      url,
      textWords(content.replace(/\b\p{L}'/gu, '')).map(({ bare }) => bare),
    ]),
  );
  /** One entry a worker that was started; the first of `next` says how the next behaves. */
  const log = { started: [] as string[], ended: 0, searched: [] as string[], next: [] as Behaviour[] };

  class FakeWorker {
    private readonly listeners = new Map<string, Listener>();
    private readonly behaviour: Behaviour = log.next.shift() ?? 'well';
    private lang: Lang = 'fr';
    private base = '';

    constructor(address: string) {
      log.started.push(address);
      if (this.behaviour === 'not loaded') {
        setTimeout(() => {
          this.tell('error', { message: 'NetworkError' });
        });
      }
    }

    addEventListener(type: string, listener: Listener): void {
      this.listeners.set(type, listener);
    }

    terminate(): void {
      this.listeners.clear();
      log.ended += 1;
    }

    postMessage({ id, method, args }: Request): void {
      if (this.behaviour === 'silent' || this.behaviour === 'not loaded') return;
      queueMicrotask(() => {
        if (this.behaviour === 'fault' && method !== 'init')
          this.tell('message', { data: { fault: 'Error: index/fr_1.pf_index: 404' } });
        else if (this.behaviour === 'refuses to start')
          this.tell('message', { data: { id, error: 'CompileError' } });
        else this.tell('message', { data: { id, result: this[method](...(args as [never])) } });
      });
    }

    private tell(type: string, event: { data?: unknown; message?: string }): void {
      this.listeners.get(type)?.({ ...event, preventDefault: () => undefined });
    }

    private init({ language, baseUrl }: { language: Lang; baseUrl: string }): void {
      this.lang = language;
      this.base = baseUrl.replace(/\/$/, '');
    }

    private search(query: string) {
      log.searched.push(query);
      const word = query.replaceAll('"', '');
      const stem = STEMMERS[this.lang];
      const own = records.filter(({ lang }) => lang === this.lang);
      const having = (isIt: (other: string) => boolean) =>
        own.filter(({ url }) => indexed.get(url)?.some(isIt));
      const stemmed = stem(word);
      let found = having((other) => other === word || stem(other) === stemmed);
      if (!query.startsWith('"')) {
        // Pagefind goes back to a shorter beginning if there is no word with the one it was asked for.
        for (let { length } = word; found.length === 0 && length > 1; length -= 1)
          found = having((other) => other.startsWith(word.slice(0, length)));
      }
      return { results: found.map(({ url }) => ({ id: url, score: 1, data: url })) };
    }

    private getData(address: string) {
      const record = records.find(({ url }) => url === address);
      if (!record) throw new Error(`There is no ${address}`);
      return { url: this.base + record.url, content: record.content, filters: record.filters };
    }
  }

  return { FakeWorker, log };
}
