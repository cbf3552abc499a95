import { compareTexts, textsByAnchor } from '../fidelity/page-text.ts';

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
async function askHost(address: URL): Promise<readonly [Response, Uint8Array]> {
  const ask = async () => {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' });
    return [response, new Uint8Array(await response.arrayBuffer())] as const;
  };
  try {
    // Once more: a host may close an idle connection just when it is used again.
    return await ask().catch((error: unknown) => {
      if (error instanceof TypeError) return ask();
      throw error;
    });
  } catch (error) {
    // A failed `fetch` says only that it failed; its cause says why.
    const { message, cause = '' } = error instanceof Error ? error : new Error(String(error));
    const behind = cause instanceof Error && ('code' in cause ? String(cause.code) : cause.message);
    throw new UnreachableError(`${address.href} cannot be read: ${behind || message}.`);
  }
}

/**
 * What is wrong with a file as a host serves it, in a few lines; nothing if it is the built file, byte for byte.
 * @param built the bytes of the file in the build
 * @param unknown the built 404 page
 */
export async function faultIn(address: URL, built: Buffer, unknown: Buffer): Promise<string | undefined> {
  const [{ status, url }, bytes] = await askHost(address);
  const { host, pathname } = new URL(url);
  if (host !== address.host) return `${address.href} is answered by ${host}.`;
  if (status !== 200) return `${address.href} answers ${String(status)}.`;
  // The host may redirect within itself, for example to https, as long as that leads to the file.
  if (built.equals(bytes)) return undefined;
  if (unknown.equals(bytes)) {
    return `${address.href} is not there: the host answers 200 with its page for unknown addresses.`;
  }
  const redirected = pathname === address.pathname ? [] : [`${address.pathname}: redirected to ${pathname}`];
  return [...redirected, ...differences(address.pathname, built, bytes)].join('\n');
}

function differences(path: string, built: Uint8Array, served: Uint8Array): string[] {
  const [expected, found] = [textIn(built), textIn(served)];
  if (expected === undefined || found === undefined) return [`${path}: other bytes.`];
  const passages = /(?:\/|\.html)$/.test(path) ? passageDifferences(path, expected, found) : [];
  if (passages.length > 0) return passages;
  const { difference } = compareTexts(expected, found);
  if (!difference) return [`${path}: other white space.`];
  const what = path.endsWith('/')
    ? 'the words are the same, but not what stands around them'
    : 'another text';
  return [
    `${path}: ${what}, from line ${String(difference.line)} on.`,
    ...said(difference.published, difference.source),
  ];
}

/** Every anchor of a page whose words differ, with the first difference. */
function passageDifferences(path: string, built: string, served: string): string[] {
  const [expected, found] = [textsByAnchor(built), textsByAnchor(served)];
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((anchor) => {
    const where = anchor === '' ? `${path} outside all anchors:` : `${path} #${anchor}:`;
    if (!found.has(anchor)) return [`${where} not there.`];
    const { difference } = compareTexts(expected.get(anchor) ?? '', found.get(anchor) ?? '');
    return difference ? [where, ...said(difference.published, difference.source)] : [];
  });
}

const said = (found: string, expected: string): string[] => [
  `  found     ${found}`,
  `  expected  ${expected}`,
];

/** The text of a file, if it is valid UTF-8. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
