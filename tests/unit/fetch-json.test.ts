import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson } from '../../src/reader/fetch-json.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Answers requests with these bodies in turn, an empty one as a missing file. @returns how each was asked for */
function answering(...bodies: string[]): (RequestCache | undefined)[] {
  const asked: (RequestCache | undefined)[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, options) => {
    const body = bodies[asked.length] ?? '';
    asked.push(options?.cache);
    return Promise.resolve(new Response(body, { status: body === '' ? 404 : 200 }));
  });
  return asked;
}

test('what a browser has kept under a digest is as good as new', async () => {
  const asked = answering('{"n":1}');
  expect(await fetchJson('/fr/search.json?0123abcd')).toEqual({ n: 1 });
  expect(asked).toEqual(['force-cache']);
});

test.each(['<!doctype html>', '{"n":', ''])(
  'where what it has kept is %j, it is asked for anew',
  async (kept) => {
    const asked = answering(kept, '{"n":2}');
    expect(await fetchJson('/fr/search.json?0123abcd')).toEqual({ n: 2 });
    expect(asked).toEqual(['force-cache', 'reload']);
  },
);

test('without a digest a file is asked for once, as usual', async () => {
  const asked = answering('');
  await expect(fetchJson('/fr/display.json')).rejects.toThrow('/fr/display.json answers 404');
  expect(asked).toEqual(['default']);
});
