import { getEntry } from 'astro:content';
import type { Edition } from '../edition/types.ts';
import { EDITION_ID } from './edition-loader.ts';

/** The edition that the content loader has read and checked: the same object until one of its files is saved. */
export async function getEdition(): Promise<Edition> {
  const entry = await getEntry('edition', EDITION_ID);
  if (!entry) throw new Error('The edition has not been loaded.');
  return entry.data;
}
