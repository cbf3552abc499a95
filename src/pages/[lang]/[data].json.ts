import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { messagesOf } from '../../i18n/index.ts';
import type { Edition, Lang } from '../../edition/types.ts';
import { settingsForm } from '../../reader/display/display-choices.ts';
import type { UpdateMessages } from '../../reader/offline/update-messages.ts';
import { searchConfig, searchText } from '../../search/config.ts';
import { getEdition } from '../../routes/current-edition.ts';
import { href } from '../../routes/href.ts';
import { languagePaths } from '../../routes/static-paths.ts';

/** What programs load when a reader asks for it, by the name of its file. */
const DATA: Readonly<Record<string, (lang: Lang, edition: Edition) => unknown>> = {
  /** The form of the settings. */
  display: (lang) => settingsForm(lang),
  /** The passages and notes of the language, whose text the results show. */
  passages: (lang, edition) => searchText(edition, lang, href),
  /** The configuration of the search. */
  search: (lang, edition) => searchConfig(edition, lang, href),
  /** What a page says when a newer text is available. */
  update: (lang): UpdateMessages => messagesOf(lang, 'update'),
};

export const getStaticPaths = (() =>
  languagePaths().flatMap(({ params, props }) =>
    Object.entries(DATA).map(([data, make]) => ({
      params: { ...params, data },
      props: { ...props, make },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { lang, make },
}) => Response.json(make(lang, await getEdition()));
