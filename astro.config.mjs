// @ts-check
import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { siteFont } from './src/fonts/site-font.ts';
import { rehypeElisionSlug } from './src/model/slug.ts';
import { publication } from './src/publish/publication.ts';
import { search } from './src/search/integration.ts';
import { settingsOrExit } from './src/settings.ts';
import { filesInDevelopment } from './src/site/files-in-development.ts';
import { rehypeSpaces } from './src/site/rehype-spaces.ts';

/**
 * What the programs share and no page starts with, in one file: in five, they took all that a browser asks one host for at a
 * time over HTTP/1.1, and the index of the search waited for them.
 */
const SHARED = {
  name: 'shared',
  test: /\/src\/(?:i18n\/format|model\/spacing|search\/fold|search\/client\/words|styles\/wear)\.ts$/,
};

/**
 * Named after the component that brings it, without the place that it has there: every page names its programs.
 * @param {{ name: string }} chunk
 */
const nameOfProgram = ({ name }) => `_astro/${name.replace(/\..*/, '')}.[hash].js`;

// Astro's commands would ask, write down the answer in the user's home, and report.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const { site, base, outDir } = settingsOrExit();

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  // Astro 7's default follows JSX and would join words across a line break in the source.
  compressHTML: true,
  // While one page is being written the next is made.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 2 },
  markdown: {
    processor: unified({ rehypePlugins: [rehypeElisionSlug, rehypeSpaces], smartypants: false }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  integrations: [search(), filesInDevelopment(), publication()],
  // Scripts stay files: they wait for the page, not the page for them.
  vite: {
    plugins: [tailwindcss()],
    // The typeface in src/styles/typeface.css.
    resolve: { alias: { 'site-font.woff2': await siteFont() } },
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: nameOfProgram, codeSplitting: { groups: [SHARED] } },
          },
        },
      },
    },
  },
});
