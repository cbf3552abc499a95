import { passagesOf } from '../model/passages.ts';
import { LANGS } from '../model/types.ts';
import type { Edition } from '../model/types.ts';
import { getEdition } from './edition.ts';

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

type PassagePath = ReturnType<typeof pathsOfPassages>[number];
const known = new WeakMap<Edition, readonly PassagePath[]>();

/** Every passage of every document in each language: one list for all routes that have them. */
export async function passagePaths() {
  const edition = await getEdition();
  const paths = known.get(edition) ?? pathsOfPassages(await documentPaths());
  known.set(edition, paths);
  // A list of its own for each route, of the same entries.
  return [...paths];
}

const pathsOfPassages = (documents: Awaited<ReturnType<typeof documentPaths>>) =>
  documents.flatMap(({ params, props }) =>
    passagesOf(props.document).map((passage) => ({
      params: { ...params, passage: passage.anchor },
      props: { ...props, passage },
    })),
  );
