import { useMessages } from '../i18n/index.ts';
import type { Lang } from '../edition/types.ts';

/** What a passage is called in a list of passages: `3.4`, `préambule 1`, `section 3`. */
export function placeLabel(lang: Lang, anchor: string): string {
  const t = useMessages(lang);
  const [head = '', ...rest] = anchor.split('.');
  const named = (name: string) => [name, rest.join('.')].filter(Boolean).join('\u00a0');
  if (/^\d+$/.test(anchor)) return `${t('part.section')}\u00a0${anchor}`;
  switch (head) {
    case 'agenda':
      return named(t('part.agenda'));
    case 'title':
      return named(t('part.title'));
    case 'letter':
      return named(t('part.letter'));
    case 'preamble':
      return named(t('part.preamble'));
    case 'signatures':
      return named(t('part.signatures'));
    default:
      // The paragraphs of a document without sections are named after it.
      return /^\d/.test(anchor) ? anchor : named(t('part.letter'));
  }
}
