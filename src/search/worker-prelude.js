// @ts-check
/**
 * Runs in the worker, before Pagefind: hands it each file that the page sends when it wants it. Pagefind
 * passes over a file that does not come; this says so to the page (`fault`). Takes the worker's scope and
 * the names of the files that the page sends; `worker-file.ts` writes the call.
 *
 * @typedef {import('./client/start-worker.ts').FileMessage} FileMessage
 * @type {(scope: Pick<typeof globalThis, 'addEventListener' | 'fetch' | 'postMessage'>, ahead: readonly string[]) => void}
 */
const prelude = (scope, ahead) => {
  const load = scope.fetch.bind(scope);
  /** @type {Map<string, (message: FileMessage) => void>} */
  const receive = new Map();
  /** @type {Map<string, Promise<FileMessage>>} */
  const sent = new Map();
  for (const name of ahead) sent.set(name, new Promise((resolve) => receive.set(name, resolve)));
  scope.addEventListener('message', (event) => {
    const { data } = /** @type {MessageEvent<Partial<FileMessage>>} */ (event);
    if (data.file === undefined) return;
    event.stopImmediatePropagation();
    receive.get(data.file)?.(/** @type {FileMessage} */ (data));
  });
  // What Pagefind does not catch itself is said to the page as well, and not on the console alone.
  scope.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    scope.postMessage({ fault: String(event.reason) });
  });
  /** @type {(address: string) => Promise<Response>} */
  const get = async (address) => {
    const path = address.split('?')[0] ?? '';
    const name = ahead.find((candidate) => path.endsWith(candidate.split('?')[0] ?? candidate)) ?? '';
    const message = await sent.get(name);
    // A body can be had once; Pagefind asks once for each file.
    sent.delete(name);
    if (message?.body) return new Response(message.body);
    const response = await load(address);
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    // To the last byte: Pagefind would take half a file for a small one, and find nothing.
    return new Response(await response.arrayBuffer());
  };
  scope.fetch = async (input) => {
    try {
      return await get(input instanceof Request ? input.url : String(input));
    } catch (error) {
      scope.postMessage({ fault: String(error) });
      throw error;
    }
  };
};
