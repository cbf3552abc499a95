import { stemmer as french } from '@orama/stemmers/french';
import { stem as english } from 'porter2';
import type { PerLang } from '../../edition/types.ts';
import { remembering } from '../../edition/text/words.ts';
import type { Stem } from '../../edition/text/words.ts';

/**
 * The same algorithms as Pagefind's (https://snowballstem.org/algorithms/). They are part of the program, because a
 * second request would take longer than both.
 */
export const STEMMERS: PerLang<Stem> = { fr: remembering(french), en: remembering(english) };
