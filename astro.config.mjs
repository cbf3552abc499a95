// @ts-check
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { rehypeElisionSlug } from './src/model/slug.ts';
import { search } from './src/search/integration.ts';
import { rehypeSpaces } from './src/site/rehype-spaces.ts';

const FONT = fileURLToPath(
  import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
);

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // Astro 7's default follows JSX and would join words across a line break in the source.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: {
    processor: unified({ rehypePlugins: [rehypeElisionSlug, rehypeSpaces], smartypants: false }),
    syntaxHighlight: false,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif',
      fallbacks: ['serif'],
      options: { variants: [{ weight: '200 900', style: 'normal', src: [FONT] }] },
    },
  ],
  devToolbar: { enabled: false },
  integrations: [search()],
  vite: { plugins: [tailwindcss()] },
});
