import type { Plural } from '../i18n/format.ts';
import type { PerLang } from '../edition/types.ts';
import type { PartNames } from '../references/passage-name.ts';

/** What the search says, in the language of the page. */
export interface SearchMessages {
  readonly loading: string;
  readonly count: Plural;
  readonly foreign: Plural;
  /** The status of the texts of a language, where it is not official. */
  readonly status: PerLang<string>;
  readonly none: string;
  readonly some: string;
  readonly otherLanguage: string;
  /** Heading of the results that stand in other documents than the one on the page. */
  readonly elsewhere: string;
  readonly nearest: string;
  readonly words: string;
  readonly error: string;
  readonly otherError: string;
  readonly retry: string;
  readonly all: string;
  /** Title of the link to a passage in a language. */
  readonly counterpart: PerLang<string>;
  readonly order: string;
  readonly byRelevance: string;
  readonly byText: string;
  readonly filterDocument: string;
  readonly filterSection: string;
  readonly filterTheme: string;
  readonly filterAll: string;
  /** In the language of a passage, which is not always that of the page. */
  readonly parts: PerLang<PartNames>;
  /** Heading of the notes found beside the passages. */
  readonly notes: string;
  /** What leads to a note, with the name of its passage at `{place}`. */
  readonly note: string;
  readonly noteCount: Plural;
}
