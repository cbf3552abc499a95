import type { APIRoute, GetStaticPaths } from 'astro';
import { messagesOf } from '../../i18n/index.ts';
import { LANGS } from '../../edition/types.ts';
import type { Lang } from '../../edition/types.ts';
import type { UpdateMessages } from '../../reader/offline/update-messages.ts';

export const getStaticPaths = (() =>
  LANGS.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** What a page says when a newer text is available; loaded only then. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  Response.json(messagesOf(lang, 'update') satisfies UpdateMessages);
