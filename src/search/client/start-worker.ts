import { scriptAddress } from '../../security/script-address.ts';

/** The worker of a language, and the files of the index that every query needs; names in the index folder. */
export interface WorkerFiles {
  readonly file: string;
  readonly ahead: readonly string[];
}

/** What the page sends to the worker for each file; without a body it could not be had. */
export interface FileMessage {
  readonly file: string;
  readonly body?: ArrayBuffer;
}

/**
 * Starts the worker of a language and, beside it, asks for the files it will want: the worker could ask
 * only once it has come itself.
 * @param folder path of the index folder
 */
export function startWorker(folder: string, { file, ahead }: WorkerFiles): Worker {
  const worker = new Worker(scriptAddress(folder + file));
  for (const name of ahead) {
    void bodyOf(folder + name).then(
      (body) => {
        worker.postMessage({ file: name, body } satisfies FileMessage, [body]);
      },
      () => {
        worker.postMessage({ file: name } satisfies FileMessage);
      },
    );
  }
  return worker;
}

async function bodyOf(address: string): Promise<ArrayBuffer> {
  // Browsers ask one host for six files at a time over HTTP/1.1; the program and the worker itself go first.
  const response = await fetch(address, { priority: 'low' });
  if (!response.ok || !response.body) throw new Error(`${address}: ${String(response.status)}`);
  // Pagefind takes its files unpacked as well, and the browser unpacks them sooner than a script does.
  const packed = !address.includes('.json') && 'DecompressionStream' in window;
  const body = packed ? response.body.pipeThrough(new DecompressionStream('gzip')) : response.body;
  return new Response(body).arrayBuffer();
}
