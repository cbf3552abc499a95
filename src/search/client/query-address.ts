/** A query longer than this, in characters, is not kept in the address. */
const LONGEST_IN_ADDRESS = 500;

/** Keeps a query in the address of the search page, so that it can be shared and come back to. */
export function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '' || query.length > LONGEST_IN_ADDRESS) address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  try {
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  } catch {
    // Safari takes so many changes in so much time; the next one will do.
  }
}
