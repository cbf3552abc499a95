import type { PerLang } from '../edition/types.ts';

/** What a page says when the search program does not load: the only messages in every page's script. */
export const SEARCH_FAULT: PerLang<{ readonly error: string; readonly retry: string }> = {
  fr: {
    error:
      'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez\u00a0; le texte reste lisible.',
    retry: 'Réessayer',
  },
  en: {
    error:
      'The search could not be loaded. Check the connection, then try again; the text can still be read.',
    retry: 'Try again',
  },
};
