import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer } from './typesetter.ts';

/**
 * The compiler keeps what it has made in memory – some megabytes a file – and has no way to give it back.
 * So it works in a worker, which after so many files makes way for a new one, and goes when no file has come for a while.
 */
const FILES_A_WORKER = 60;
/** So long a worker waits for the next file, in milliseconds. */
const IDLE_TIME = 500;

let worker: Worker | undefined;
let made = 0;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Typesets `document.typ` with the data that it reads, one file after another.
 * @param json the data
 * @throws {Error} if a character has no shape in the fonts, or the template does not compile
 */
export function typeset(json: string): Promise<Uint8Array> {
  const next = last.then(() => ask(json));
  last = next.catch(() => undefined);
  return next;
}

async function ask(json: string): Promise<Uint8Array> {
  clearTimeout(idle);
  // As a file, not as a module of a bundle: a worker has to find it.
  const asked = (worker ??= new Worker(resolve('src/exports/pdf/typesetter.ts'), { execArgv: [] }));
  // It must not keep a program running that is done otherwise.
  asked.ref();
  try {
    const answered = once(asked, 'message');
    asked.postMessage(json);
    const [answer] = (await answered) as [Answer];
    made += 1;
    if (made === FILES_A_WORKER) await dismiss();
    if ('bytes' in answer) return answer.bytes;
    throw new Error(answer.error);
  } catch (error) {
    // Whatever stopped it, the next file begins with a new one.
    await dismiss();
    throw error;
  } finally {
    asked.unref();
    idle = setTimeout(() => void dismiss(), IDLE_TIME).unref();
  }
}

async function dismiss(): Promise<void> {
  const done = worker;
  worker = undefined;
  made = 0;
  await done?.terminate();
}
