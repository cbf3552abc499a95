import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { FileMessage } from '../../src/search/client/start-worker.ts';
import type { IndexFile } from '../../src/search/pagefind.ts';
import { workerFiles, workerOf } from '../../src/search/worker-file.ts';

const file = (path: string, content = path): IndexFile => ({ path, content: Buffer.from(content) });

const PAGEFIND = file('pagefind-worker.js', 'self.addEventListener("message", self.heard);\n');
const INDEX = [
  file('pagefind-entry.json', '{}'),
  file('pagefind.fr_111.pf_meta', 'meta'),
  file('wasm.fr.pagefind', 'the program'),
  file('index/fr_222.pf_index', 'the words'),
  file('fragment/fr_333.pf_fragment', 'passages'),
  file('filter/fr_444.pf_filter', 'filters'),
  file('pagefind.en_555.pf_meta', 'meta'),
  file('wasm.en.pagefind', 'the program'),
  file('index/en_666.pf_index', 'the words'),
];
const FRENCH = [
  'wasm.fr.pagefind',
  'index/fr_222.pf_index',
  'fragment/fr_333.pf_fragment',
  'pagefind.fr_111.pf_meta',
  'pagefind-entry.json',
];
const ORIGIN = 'https://example.org/pagefind/';

const text = ({ content }: IndexFile) => Buffer.from(content).toString();
const named = (files: readonly IndexFile[], lang: 'fr' | 'en') =>
  workerOf([...files, ...workerFiles(files, PAGEFIND)], lang);
const names = (addresses: readonly string[]) => addresses.map((address) => address.split('?')[0]);
const replacing = (path: string) => INDEX.map((old) => (old.path === path ? file(path, 'another') : old));

/** Runs the French worker of some files in a scope that notes what is asked for. */
function run(
  files = INDEX,
  answer = (address: string): Promise<Response> => Promise.resolve(new Response(address)),
) {
  const { file: path, ahead } = named(files, 'fr');
  const worker = workerFiles(files, PAGEFIND).find((candidate) => candidate.path === path);
  if (!worker) throw new Error(`There is no ${path}`);
  const asked: string[] = [];
  const posted: unknown[] = [];
  const heard: unknown[] = [];
  const target = new EventTarget();
  const scope = {
    fetch: (input: string | Request): Promise<Response> => {
      const address = input instanceof Request ? input.url : input;
      asked.push(address);
      return answer(address);
    },
    postMessage: (message: unknown) => posted.push(message),
    addEventListener: target.addEventListener.bind(target),
    heard: ({ data }: MessageEvent) => heard.push(data),
  };
  const program = runInThisContext(`(self) => {${text(worker)}}`) as (self: typeof scope) => void;
  program(scope);
  const receive = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
  /** Sends what the page has loaded; without a body where it could not. */
  const send = (name: string, body?: string) => {
    const sent = ahead.find((candidate) => candidate.startsWith(`${name}?`));
    if (sent === undefined) throw new Error(`${name} is not sent.`);
    const { buffer } = new TextEncoder().encode(body);
    receive({ file: sent, ...(body !== undefined && { body: buffer }) } satisfies FileMessage);
  };
  return { scope, asked, posted, heard, receive, send };
}

describe('the workers', () => {
  test('are one a language, named by their content', () => {
    expect(workerFiles(INDEX, PAGEFIND).map(({ path }) => path)).toEqual([
      expect.stringMatching(/^search\.fr\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^search\.en\.[0-9a-f]{8}\.js$/),
    ]);
  });

  test('are the same in whatever order Pagefind names its files, which is another each time', () => {
    const files = [
      ...INDEX,
      file('index/fr_223.pf_index', 'moremore!'),
      file('index/en_667.pf_index', 'moremore!'),
    ];
    expect(workerFiles(files.toReversed(), PAGEFIND)).toEqual(workerFiles(files, PAGEFIND));
  });

  test('have another name if a file they wait for has other content, in its language alone', () => {
    const changed = replacing('wasm.fr.pagefind');
    expect(named(changed, 'fr').file).not.toBe(named(INDEX, 'fr').file);
    expect(named(changed, 'en').file).toBe(named(INDEX, 'en').file);
  });

  test('have another name with another Pagefind', () => {
    const [other] = workerFiles(INDEX, file(PAGEFIND.path, 'other'));
    expect(other?.path).not.toBe(named(INDEX, 'fr').file);
  });

  test('end with Pagefind’s own worker as it is', () => {
    for (const worker of workerFiles(INDEX, PAGEFIND))
      expect(text(worker).endsWith(text(PAGEFIND))).toBe(true);
  });

  test('cannot be had of an index without them', () => {
    expect(() => workerOf(INDEX, 'fr')).toThrow(new Error('The index has no worker for fr'));
  });
});

describe('what is asked for ahead', () => {
  test('is all that its language needs, the largest first, and nothing else', () => {
    expect(names(named(INDEX, 'fr').ahead)).toEqual(FRENCH);
    expect(names(named(INDEX, 'en').ahead)).toEqual([
      'wasm.en.pagefind',
      'index/en_666.pf_index',
      'pagefind.en_555.pf_meta',
      'pagefind-entry.json',
    ]);
  });

  test('is asked for by content, so that no cache answers with a file of another build', () => {
    const before = named(INDEX, 'fr').ahead;
    for (const address of before) expect(address).toMatch(/\?v=[0-9a-f]{8}$/);
    const after = named(replacing('pagefind-entry.json'), 'fr').ahead;
    expect(after.filter((address) => !before.includes(address))).toEqual([
      expect.stringMatching(/^pagefind-entry\.json/),
    ]);
  });

  test('of a large index is only what every query needs', () => {
    const chunks = Array.from({ length: 20 }, (_, n) => file(`index/fr_${String(n)}.pf_index`));
    expect(names(named([...INDEX, ...chunks], 'fr').ahead)).toEqual([
      'wasm.fr.pagefind',
      'pagefind.fr_111.pf_meta',
      'pagefind-entry.json',
    ]);
  });
});

describe('what Pagefind asks for', () => {
  test('is what the page sends, before or after, and is not loaded again', async () => {
    const { scope, send, asked, posted } = run();
    for (const name of FRENCH.slice(0, 2)) send(name, name);
    const bodies = FRENCH.map(async (name) => (await scope.fetch(`${ORIGIN}${name}?ts=1`)).text());
    for (const name of FRENCH.slice(2)) send(name, name);
    expect(await Promise.all(bodies)).toEqual(FRENCH);
    expect([asked, posted]).toEqual([[], []]);
  });

  test('is handed out once, and loaded after that', async () => {
    const { scope, send, asked } = run();
    const address = `${ORIGIN}wasm.fr.pagefind`;
    send('wasm.fr.pagefind', 'sent');
    expect(await (await scope.fetch(address)).text()).toBe('sent');
    expect(await (await scope.fetch(address)).text()).toBe(address);
    expect(asked).toEqual([address]);
  });

  test('may be asked for with a request', async () => {
    const { scope, send } = run();
    send('index/fr_222.pf_index', 'sent');
    const response = await scope.fetch(new Request(`${ORIGIN}index/fr_222.pf_index`));
    expect(await response.text()).toBe('sent');
  });

  test('is loaded if the page could not, or is not to send it', async () => {
    const { scope, send, asked, posted } = run();
    send('wasm.fr.pagefind');
    const addresses = [`${ORIGIN}wasm.fr.pagefind`, `${ORIGIN}index/fr_999.pf_index`];
    for (const address of addresses) expect(await (await scope.fetch(address)).text()).toBe(address);
    expect([asked, posted]).toEqual([addresses, []]);
  });

  test.each([
    [
      'cannot be loaded',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'TypeError: Failed to fetch',
    ],
    [
      'is not there',
      () => Promise.resolve(new Response('', { status: 404 })),
      `Error: ${ORIGIN}wasm.fr.pagefind: 404`,
    ],
    [
      'breaks off half-way',
      () => {
        const halves = [new Uint8Array(10)];
        const body = new ReadableStream({
          pull: (stream) => {
            const half = halves.pop();
            if (half) stream.enqueue(half);
            else stream.error(new TypeError('network error'));
          },
        });
        return Promise.resolve(new Response(body));
      },
      'TypeError: network error',
    ],
  ])('is reported to the page if it %s', async (_, answer, fault) => {
    const { scope, send, posted } = run(INDEX, answer);
    send('wasm.fr.pagefind');
    await expect(scope.fetch(`${ORIGIN}wasm.fr.pagefind`)).rejects.toThrow();
    expect(posted).toEqual([{ fault }]);
  });
});

test('Pagefind hears what the page asks of it, and not the files', () => {
  const { send, receive, heard } = run();
  send('wasm.fr.pagefind', 'sent');
  receive({ id: '1', method: 'init', args: [] });
  expect(heard).toEqual([{ id: '1', method: 'init', args: [] }]);
});
