import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a built site is read from: by path from its root, as in `src/urls.ts`. */
export interface Site {
  /** As it is named in messages. */
  readonly name: string;
  /** @throws {UnreachableError} if there is no answer, or another than the file */
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** A file of the site that could not be had; the message says which and why. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** How long a server may take for one file, in milliseconds. */
const PATIENCE = 20_000;

/** A site in a folder, such as `dist/`. */
export const builtSite = (folder: string): Site => ({
  name: `${folder}/`,
  read: async (path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      return await readFile(file);
    } catch {
      throw new UnreachableError(`${file}: no such file. Build the site first: npm run build`);
    }
  },
});

/**
 * A site on the web.
 * @param address of its root, with the folder it is served from
 */
export function deployedSite(address: string): Site {
  const root = new URL(address.endsWith('/') ? address : `${address}/`);
  return {
    name: root.href,
    read: async (path) => {
      const url = new URL(path.slice(1), root);
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' });
        // A redirect within the host, such as that to https, is the host's own affair.
        const { host, hostname } = new URL(response.url);
        if (hostname !== root.hostname) throw new UnreachableError(`${url.href} is answered by ${host}.`);
        if (!response.ok) throw new UnreachableError(`${url.href} answers ${String(response.status)}.`);
        return new Uint8Array(await response.arrayBuffer());
      } catch (error) {
        if (error instanceof UnreachableError) throw error;
        throw new UnreachableError(`${url.href} cannot be read: ${reasonOf(error)}.`);
      }
    },
  };
}

/** What stands behind a failed `fetch`, which itself says only that it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${String(PATIENCE / 1000)} seconds`;
  const { cause } = error;
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ');
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
