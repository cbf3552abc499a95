import { basename } from 'node:path';
import type { Document, Edition } from '../edition/types.ts';

/** The beginning of the names of an edition's files: the name of its source file up to the first dot. */
export const stemOf = ({ source }: Edition, document?: Document): string =>
  [basename(source.file).split('.', 1)[0], ...(document ? [document.id] : [])].join('-');
