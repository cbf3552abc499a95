import type { Document, Lang } from '../../../src/edition/types.ts';
import { LANGS } from '../../../src/edition/types.ts';
import { plainMarkdown } from '../plain-blocks.ts';
import type { Peer } from './peer.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Astana 2004',
      defaultLocale: 'fr',
      locales: { fr: { label: 'Français', lang: 'fr' }, en: { label: 'English', lang: 'en' } },
    }),
  ],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const page = (document: Document, lang: Lang) =>
  `---\ntitle: ${JSON.stringify(document.texts[lang].title)}\n---\n\n${plainMarkdown(document, lang, false)}`;

/** Astro Starlight with its default settings and its own search (Pagefind). */
export const starlight: Peer = {
  name: 'Astro Starlight',
  folder: 'starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' },
  files: (documents) => ({
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTIONS,
    ...Object.fromEntries(
      documents.flatMap((document) =>
        LANGS.map((lang) => [`src/content/docs/${lang}/${document.id}.md`, page(document, lang)]),
      ),
    ),
  }),
  build: ['astro/bin/astro.mjs', 'build'],
  site: 'dist',
  page: ({ id }, lang) => `/${lang}/${id}/`,
  search: {
    opener: 'site-search button[data-open-modal]',
    input: '#starlight__search input',
    result: '#starlight__search .pagefind-ui__result mark',
  },
};
