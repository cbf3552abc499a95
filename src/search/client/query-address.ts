/** A value longer than this, in characters, is not kept in the address. */
const LONGEST_IN_ADDRESS = 500;

/** Keeps values in the address of the search page, so that it can be shared and come back to; empty ones leave it. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === '' || value.length > LONGEST_IN_ADDRESS) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  try {
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  } catch {
    // Safari takes so many changes in so much time; the next one will do.
  }
}
