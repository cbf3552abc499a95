import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { LANGS } from '../../../edition/types.ts';
import { getEdition } from '../../../routes/current-edition.ts';
import { href } from '../../../routes/href.ts';
import { toolsData } from '../../../reader/tools/tools-data.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getEdition();
  return documents.flatMap((document) =>
    LANGS.map((lang) => ({ params: { lang, document: document.id }, props: { lang, document } })),
  );
}) satisfies GetStaticPaths;

/** The labels and addresses of the tools for passages of a document; loaded when a reader comes to one. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { lang, document },
}) => Response.json(toolsData(await getEdition(), document, lang, href));
