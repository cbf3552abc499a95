import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Answer } from './typesetter.ts';

/**
 * The compiler keeps what it has made in memory – some megabytes a file – and has no way to give it back.
 * So it is a process of its own, which after so many files makes way for a new one, and goes when no file has come for
 * a while. (Of a worker thread the memory would stay with the process, in pieces.)
 */
const FILES_A_PROCESS = 60;
/** So long it waits for the next file, in milliseconds. */
const IDLE_TIME = 500;

let typesetter: ChildProcess | undefined;
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
  const asked = (typesetter ??= start());
  // It must not keep a program running that is done otherwise.
  asked.ref();
  asked.channel?.ref();
  try {
    const answer = await answerOf(asked, json);
    made += 1;
    if (made === FILES_A_PROCESS) await dismiss();
    if ('bytes' in answer) return answer.bytes;
    throw new Error(answer.error);
  } catch (error) {
    // Whatever stopped it, the next file begins with a new one.
    await dismiss();
    throw error;
  } finally {
    asked.unref();
    asked.channel?.unref();
    idle = setTimeout(() => void dismiss(), IDLE_TIME).unref();
  }
}

/** As a file, not as a module of a bundle: it has to be found. Bytes are sent as bytes, not as a list of numbers. */
const start = () =>
  fork(resolve('src/exports/pdf/typesetter.ts'), { execArgv: [], serialization: 'advanced' });

async function answerOf(asked: ChildProcess, json: string): Promise<Answer> {
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(asked, 'exit', { signal }).then(([code, killedBy]) => {
    throw new Error(`The typesetter ended (${String(code ?? killedBy)}) before it had made the file.`);
  });
  try {
    const answer = once(asked, 'message', { signal });
    asked.send(json);
    const [message] = (await Promise.race([answer, ended])) as [Answer];
    return message;
  } finally {
    // Whoever has lost hears no more.
    answered.abort();
  }
}

async function dismiss(): Promise<void> {
  const done = typesetter;
  typesetter = undefined;
  made = 0;
  if (done?.exitCode !== null || done.signalCode !== null) return;
  const gone = once(done, 'exit');
  done.kill();
  await gone;
}
