import { LANGS } from '../../../src/edition/types.ts';
import { plainMarkdown } from '../plain-blocks.ts';
import type { Peer } from './peer.ts';

const CONFIG = `import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Astana 2004',
  locales: { fr: { label: 'Français', lang: 'fr' }, en: { label: 'English', lang: 'en' } },
  themeConfig: { search: { provider: 'local' } },
});
`;

/** VitePress with its default theme and that theme's local search (MiniSearch). */
export const vitepress: Peer = {
  name: 'VitePress',
  folder: 'vitepress',
  packages: { vitepress: '1.6.4' },
  files: (documents) => ({
    '.vitepress/config.mjs': CONFIG,
    ...Object.fromEntries(
      documents.flatMap((document) =>
        LANGS.map((lang) => [`${lang}/${document.id}.md`, plainMarkdown(document, lang)]),
      ),
    ),
  }),
  build: ['vitepress/bin/vitepress.js', 'build'],
  site: '.vitepress/dist',
  page: ({ id }, lang) => `/${lang}/${id}.html`,
  search: {
    opener: '#local-search button',
    input: '.VPLocalSearchBox input',
    // Its results are headings, which may not contain the word itself.
    result: '.VPLocalSearchBox a.result',
  },
};
