import { getEntry } from 'astro:content';
import { LANGS, type Edition } from '../edition/types.ts';
import { EDITION_ID } from './edition-loader.ts';
import { passagesOf } from '../edition/passages.ts';

/** The edition that the content loader has read and checked: the same object until one of its files is saved. */
export async function getEdition(): Promise<Edition> {
  const entry = await getEntry('edition', EDITION_ID);
  if (!entry) throw new Error('The edition has not been loaded.');
  return entry.data;
}

/** Every document in each language, for the routes below it. */
export async function documentPaths() {
  const { documents } = await getEdition();
  return documents.flatMap((document) =>
    LANGS.map((lang) => ({
      params: { lang, document: document.texts[lang].slug },
      props: { document, lang },
    })),
  );
}

/** Every passage of every document in each language. */
export async function passagePaths() {
  return (await documentPaths()).flatMap(({ params, props }) =>
    passagesOf(props.document).map((passage) => ({
      params: { ...params, passage: passage.anchor },
      props: { ...props, passage },
    })),
  );
}
