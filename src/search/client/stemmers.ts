import type { Lang } from '../../model/types.ts';
import type { Stem } from './words.ts';

/** Loads the stemmer of a language. */
export const STEMMERS: Readonly<Record<Lang, () => Promise<{ stemmer: Stem }>>> = {
  fr: () => import('@orama/stemmers/french'),
  en: () => import('@orama/stemmers/english'),
};
