import { pagePath, passagePath, documentPath, type PageName } from '../edition/urls.ts';
import type { Place } from '../edition/apparatus.ts';
import type { Lang } from '../edition/types.ts';
import { messagesOf, useMessages } from '../i18n/index.ts';
import { nameInList } from '../references/passage-name.ts';
import { cutAtWord, firstWords } from '../references/passage-words.ts';
import { getEdition } from './current-edition.ts';
import { href } from './href.ts';

/** In characters: one line beside the name of the passage. */
const LENGTH_OF_FIRST_WORDS = 56;

/** What a component is given that has the body of a page. */
export interface PageProps {
  readonly lang: Lang;
}

/** What every page about the text needs, in its language: messages, the edition, and links to pages and passages. */
export async function pageTools({ lang }: PageProps) {
  const edition = await getEdition();
  const parts = messagesOf(lang, 'part');
  return {
    lang,
    t: useMessages(lang),
    edition,
    /** The address of a page in this language, or of an anchor on it. */
    page: (name: PageName, anchor?: string) =>
      href(`${pagePath(name, lang)}${anchor === undefined ? '' : `#${anchor}`}`),
    /** A passage in a list: its addresses, its name and its first words, in this language or in another. */
    passage: ({ document: id, anchor }: Place, of = lang) => {
      const document = edition.documents.find((each) => each.id === id);
      if (!document) throw new Error(`There is no document “${id}”.`);
      return {
        document,
        path: href(documentPath(document, of, anchor)),
        ownPath: href(passagePath(document, of, anchor)),
        name: nameInList(parts, anchor),
        words: cutAtWord(firstWords(document, of, anchor), LENGTH_OF_FIRST_WORDS),
      };
    },
  };
}
