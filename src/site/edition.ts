import { getEntry } from 'astro:content';
import type { Edition } from '../model/types.ts';
import { EDITION_ID } from './edition-loader.ts';

/** The edition that the content loader has read and checked. */
export async function getEdition(): Promise<Edition> {
  const entry = await getEntry('edition', EDITION_ID);
  if (!entry) throw new Error('The edition has not been loaded.');
  // The loader stores nothing but what `loadEdition` returns.
  return entry.data as Edition;
}
