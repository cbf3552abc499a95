import * as childProcess from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test, vi } from 'vitest';
import { edition, filesOf } from './editions.ts';

/** Every typesetter that was started. */
const started: childProcess.ChildProcess[] = [];
vi.doMock('node:child_process', () => ({
  ...childProcess,
  fork: (...of: Parameters<typeof childProcess.fork>) => {
    const child = childProcess.fork(...of);
    started.push(child);
    return child;
  },
}));
// Its own copy of the module, which other tests use as well.
vi.resetModules();
const { pdf } = await import('../../../src/exports/pdf/pdf.ts');
afterAll(() => {
  vi.doUnmock('node:child_process');
  vi.resetModules();
});

const [file] = filesOf(edition, 'pdf');
if (!file?.document) throw new Error('There is no PDF.');
const part = { document: file.document, langs: file.langs, address: String };
const write = async () => pdf.write(edition, part);

test('a typesetter that ends on its way fails the file, and the next file has a new one', async () => {
  const lost = write();
  const next = write();
  await vi.waitUntil(() => started.length > 0);
  started[0]?.kill('SIGKILL');
  await expect(lost).rejects.toThrow('The typesetter ended (SIGKILL) before it had made the file.');
  expect(Buffer.from(await next).subarray(0, 5)).toEqual(Buffer.from('%PDF-'));
  expect(started).toHaveLength(2);
});

test('one typesetter makes several files, and goes when no file comes', async () => {
  const before = started.length;
  const files = await Promise.all([write(), write(), write()]);
  expect(new Set(files.map(({ length }) => length)).size).toBe(1);
  expect(started.length - before).toBeLessThan(2);
  const last = started.at(-1);
  if (last?.exitCode === null && last.signalCode === null) await once(last, 'exit');
  expect(last?.signalCode).toBe('SIGTERM');
});
