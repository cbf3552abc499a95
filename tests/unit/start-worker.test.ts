import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWorker } from '../../src/search/client/start-worker.ts';

const started: string[] = [];
const asked: string[] = [];
const sent: [message: { file: string; body?: ArrayBuffer }, transferred: readonly unknown[] | undefined][] =
  [];

beforeEach(() => {
  for (const list of [started, asked, sent]) list.length = 0;
  vi.stubGlobal(
    'Worker',
    class {
      constructor(address: string) {
        started.push(address);
      }
      postMessage(...message: (typeof sent)[number]) {
        sent.push(message);
      }
    },
  );
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL('http://localhost/'));
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    if (address.includes('offline')) return Promise.reject(new TypeError('Failed to fetch'));
    const body = address.includes('.json') ? address : new Uint8Array(gzipSync(address));
    return Promise.resolve(new Response(body, { status: address.includes('missing') ? 404 : 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a worker begins, and at once all its files are asked for', async () => {
  startWorker('/site/pagefind/', { file: 'search.fr.js', ahead: ['a?v=1', 'b?v=2'] });
  expect(started).toEqual(['/site/pagefind/search.fr.js']);
  expect(asked).toEqual(['/site/pagefind/a?v=1', '/site/pagefind/b?v=2']);
  await vi.waitFor(() => {
    expect(sent.map(([{ file }]) => file).sort()).toEqual(['a?v=1', 'b?v=2']);
  });
});

test.each(['wasm.fr.pagefind?v=1', 'pagefind-entry.json?v=2'])(
  '%s is sent when it is there: its name and its content unpacked, handed over without a copy',
  async (name) => {
    startWorker('/pagefind/', { file: 'search.fr.js', ahead: [name] });
    await vi.waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    const [[message, transferred] = []] = sent;
    expect(message?.file).toBe(name);
    expect(new TextDecoder().decode(message?.body)).toBe(`/pagefind/${name}`);
    expect(transferred).toEqual([message?.body]);
  },
);

test('of a file that is no archive, as it should be, the worker is told its name alone', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html>')));
  startWorker('/', { file: 'search.fr.js', ahead: ['wasm.fr.pagefind'] });
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(sent[0]?.[0]).toEqual({ file: 'wasm.fr.pagefind' });
});

test.each(['missing', 'offline'])('of a file that is %s the worker is told its name alone', async (name) => {
  startWorker('/', { file: 'search.fr.js', ahead: [name] });
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(sent[0]?.[0]).toEqual({ file: name });
});
