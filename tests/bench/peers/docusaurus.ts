import type { Lang } from '../../../src/edition/types.ts';
import { LANGS, SOURCE_LANG } from '../../../src/edition/types.ts';
import { plainMarkdown } from '../plain-blocks.ts';
import type { Peer } from './peer.ts';

const CONFIG = `export default {
  title: 'Astana 2004',
  url: 'http://localhost',
  baseUrl: '/',
  i18n: { defaultLocale: '${SOURCE_LANG}', locales: ${JSON.stringify(LANGS)} },
  // The default reads .md as MDX.
  markdown: { format: 'detect' },
  onBrokenLinks: 'ignore',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, language: ${JSON.stringify(LANGS)}, docsRouteBasePath: '/', indexBlog: false },
    ],
  ],
};
`;

const TRANSLATED = (lang: Lang) => `i18n/${lang}/docusaurus-plugin-content-docs/current`;

/** Docusaurus with its default settings and its most used local search (lunr). */
export const docusaurus: Peer = {
  name: 'Docusaurus',
  folder: 'docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    '@mdx-js/react': '3.1.1',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  files: (documents) => ({
    'docusaurus.config.mjs': CONFIG,
    ...Object.fromEntries(
      documents.flatMap((document) =>
        LANGS.map((lang) => [
          `${lang === SOURCE_LANG ? 'docs' : TRANSLATED(lang)}/${document.id}.md`,
          plainMarkdown(document, lang),
        ]),
      ),
    ),
  }),
  build: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
  site: 'build',
  page: ({ id }, lang) => `${lang === SOURCE_LANG ? '' : `/${lang}`}/${id}/`,
  search: {
    opener: '.navbar__search-input',
    input: '.navbar__search-input',
    result: '.navbar__search [class*="suggestion"] mark',
  },
};
