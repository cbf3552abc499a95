import { passagesOf } from '../edition/passages.ts';
import { LANGS } from '../edition/types.ts';
import { getEdition } from './current-edition.ts';

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
