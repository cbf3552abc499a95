import { getEntry } from 'astro:content';
import { heldEdition, lastEdition } from '../model/held.ts';
import type { Edition } from '../model/types.ts';
import { EDITION_ID } from './edition-loader.ts';
import { CONTENT } from './published-source.ts';

/** The edition that the content loader has read and checked: the same object until a file of it is saved. */
export async function getEdition(): Promise<Edition> {
  // Says that the page depends on it, so that the development server renders it anew.
  const entry = await getEntry('edition', EDITION_ID);
  if (!entry) throw new Error('The edition has not been loaded.');
  // The last sound one: the loader has told of the problems of the next.
  return lastEdition(CONTENT) ?? heldEdition(CONTENT);
}
