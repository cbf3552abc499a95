/** The host gave no answer at all; the message says for which address and why. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** How long a host may take for one file, in milliseconds. */
const PATIENCE = 20_000;

/**
 * The response of a host for an address, and its bytes.
 * @throws {UnreachableError} if it does not answer
 */
export async function askHost(address: URL): Promise<readonly [Response, Uint8Array]> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' });
    return [response, new Uint8Array(await response.arrayBuffer())];
  } catch (error) {
    // A failed `fetch` says only that it failed; its cause says why.
    const { message, cause = '' } = error instanceof Error ? error : new Error(String(error));
    const behind = cause instanceof Error && ('code' in cause ? String(cause.code) : cause.message);
    throw new UnreachableError(`${address.href} cannot be read: ${behind || message}.`);
  }
}
