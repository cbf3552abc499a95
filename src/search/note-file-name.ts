import type { Lang } from '../model/types.ts';

/** Name of the list of notes of a language, in the index folder. */
export const noteFileName = (lang: Lang) => `notes.${lang}.json`;
