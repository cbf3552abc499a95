/**
 * Loads data of the site. An address with a digest has the same content for ever, so what the browser has kept of it
 * is as good as new; only if that is broken is it asked for again.
 * @throws {Error} if it cannot be loaded, or is the page that a host sends in place of a missing file
 */
export function fetchJson(address: string): Promise<unknown> {
  const ask = async (cache: RequestCache): Promise<unknown> => {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address} answers ${String(response.status)}`);
    return response.json();
  };
  return address.includes('?') ? ask('force-cache').catch(() => ask('reload')) : ask('default');
}
