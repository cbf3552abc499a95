import { basename } from 'node:path';
import type { Document, Edition } from '../edition/types.ts';

/** What the files of an edition are called: as the witness of its source is, up to the first dot. */
export const stemOf = ({ source }: Edition, document?: Document): string =>
  [basename(source.file).split('.', 1)[0], ...(document ? [document.id] : [])].join('-');
