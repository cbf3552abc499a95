// @ts-check
import { relative } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { WEIGHTS, siteFont } from './src/fonts/site-font.ts';
import { rehypeElisionSlug } from './src/model/slug.ts';
import { search } from './src/search/integration.ts';
import { rehypeSpaces } from './src/site/rehype-spaces.ts';

// From here, not from the root of the disk: Astro names the family after it, and two builds are to be the same.
const font = `./${relative(import.meta.dirname, await siteFont())}`;

/**
 * What the programs share and no page starts with, in one file: in five, they took all that a browser asks one host for at a
 * time over HTTP/1.1, and the index of the search waited for them.
 */
const SHARED = {
  name: 'shared',
  test: /\/src\/(?:i18n\/format|model\/spacing|search\/fold|search\/client\/words|styles\/wear)\.ts$/,
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // Astro 7's default follows JSX and would join words across a line break in the source.
  compressHTML: true,
  // While one page is being written the next are made.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  markdown: {
    processor: unified({ rehypePlugins: [rehypeElisionSlug, rehypeSpaces], smartypants: false }),
    syntaxHighlight: false,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif',
      // src/styles/fallbacks.css has those that take the same room.
      fallbacks: ['As Times', 'As Noto', 'As DejaVu', 'serif'],
      optimizedFallbacks: false,
      options: {
        variants: [{ weight: `${WEIGHTS.min} ${WEIGHTS.max}`, style: 'normal', src: [font] }],
      },
    },
  ],
  devToolbar: { enabled: false },
  integrations: [search()],
  // Scripts stay files: they wait for the page, not the page for them.
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } } },
    },
  },
});
