import { stemmer as french } from '@orama/stemmers/french';
import { stem as english } from 'porter2';
import type { PerLang } from '../../edition/types.ts';
import { remembering } from '../../edition/text/words.ts';
import type { Stem } from '../../edition/text/words.ts';

/**
 * The same algorithms as Pagefind's (https://snowballstem.org/algorithms/). In one file with the program: a second
 * request would take longer than both of them.
 */
export const STEMMERS: PerLang<Stem> = { fr: remembering(french), en: remembering(english) };
