import type { Lang } from '../../model/types.ts';

/** A passage that Pagefind found, before its text is there. */
export interface IndexResult {
  readonly id: string;
  /** How well it fits, by Pagefind’s reckoning. */
  readonly score: number;
  /** Loads the text and the address of the passage. */
  readonly data: () => Promise<IndexData>;
}

export interface IndexData {
  readonly url: string;
  /** The indexed words; see `SearchRecord.content`. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Reply {
  readonly id?: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly fault?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An index that does not answer in this time will not answer, in milliseconds. */
const PATIENCE = 30_000;

/**
 * The index of one language, in a worker. Speaks to Pagefind's worker as Pagefind's own loader does
 * (`pagefind_web_js/lib/search_wrapper.ts`, version 1.6), which is left out: it would be one more file
 * to wait for, takes its language from the page, and shares one worker, so one stemmer, among all.
 */
export class IndexWorker {
  private readonly worker: Worker;
  private readonly onFault: () => void;
  private readonly waiting = new Map<string, Waiting>();
  private readonly ready: Promise<unknown>;
  private count = 0;
  private ended = false;

  /**
   * @param worker a worker of `workerFiles`, which may have begun to load
   * @param folder path of the index folder
   * @param base folder that the site is served from
   * @param onFault called once, when a part of the index could not be loaded; the worker is of no more use
   */
  constructor(worker: Worker, folder: string, base: string, lang: Lang, onFault: () => void) {
    this.worker = worker;
    this.onFault = onFault;
    this.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.receive(data);
    });
    this.worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.fail(event.message || 'The worker could not be loaded.');
    });
    this.ready = this.ask('init', { basePath: folder, baseUrl: base, language: lang, primary: true });
    this.ready.catch((error: unknown) => {
      this.fail(String(error));
    });
  }

  /** Passages with a word, in any of its forms (`"word"` to Pagefind) or at the beginning of a word. */
  async search(word: string, how: 'forms' | 'beginnings'): Promise<IndexResult[]> {
    await this.ready;
    const { results } = (await this.ask('search', how === 'forms' ? `"${word}"` : word, {})) as {
      results: readonly { id: string; score: number; data: string }[];
    };
    return results.map(({ id, score, data }) => ({
      id,
      score,
      data: async () => (await this.ask('getData', data)) as IndexData,
    }));
  }

  private ask(method: string, ...args: unknown[]): Promise<unknown> {
    if (this.ended) return Promise.reject(new Error('The index has ended.'));
    this.count += 1;
    const id = String(this.count);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.fail('The index does not answer.');
      }, PATIENCE);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.worker.postMessage({ id, instanceId: 'index', method, args });
    });
  }

  private receive({ id, result, error, fault }: Reply): void {
    if (fault !== undefined) this.fail(fault);
    const waiting = this.waiting.get(id ?? '');
    this.waiting.delete(id ?? '');
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error));
  }

  private fail(reason: string): void {
    if (this.ended) return;
    this.ended = true;
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(new Error(reason));
    this.waiting.clear();
    this.onFault();
  }
}
