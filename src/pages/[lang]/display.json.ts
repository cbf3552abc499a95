import type { APIRoute, GetStaticPaths } from 'astro';
import { settingsForm } from '../../reader/display/display-choices.ts';
import { LANGS } from '../../edition/types.ts';
import type { Lang } from '../../edition/types.ts';

export const getStaticPaths = (() =>
  LANGS.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** The form of the settings, loaded when a reader opens it on a page. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => Response.json(settingsForm(lang));
