// @ts-check
import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { siteFont } from './src/exports/typeface/site-font.ts';
import { rehypeElisionSlug, rehypeSpaces } from './src/edition/read/heading-slugs.ts';
import { publication } from './src/publish/publication.ts';
import { sharedProgram } from './src/publish/shared-program.ts';
import { search } from './src/search/integration.ts';
import { settingsOrExit } from './src/settings.ts';

// Astro's commands would otherwise ask, save the answer in the user's home folder, and report.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const { site, base, outDir } = settingsOrExit();

/** Leaves out the comment that Tailwind writes above every style sheet: none has code of its. */
const withoutBanner = {
  name: 'without-banner',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code */
  transform: (code) => (code.startsWith('/*! tailwindcss') ? code.replace(/^.*\*\/\s*/, '') : undefined),
};

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  // Astro 7's default follows JSX, and would join words across a line break in the source.
  compressHTML: true,
  // The next page is made while one is being written.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 2 },
  markdown: {
    processor: unified({ rehypePlugins: [rehypeElisionSlug, rehypeSpaces], smartypants: false }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  integrations: [search(), publication()],
  // Scripts stay separate files: they wait for the page, not the page for them.
  vite: {
    plugins: [tailwindcss(), withoutBanner],
    // The typeface in src/styles/typeface.css and print.css.
    resolve: {
      alias: [
        { find: /^\/site-font\.woff2/, replacement: await siteFont() },
        { find: /^\/site-font-bold\.woff2/, replacement: await siteFont('serif-bold') },
      ],
    },
    // Syntax and prefixes for the browsers in package.json, in scripts and in style sheets.
    build: { assetsInlineLimit: 0, target: browserslistToEsbuild() },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // There is one script for all pages (src/components/chrome/Program.astro).
              entryFileNames: '_astro/program.[hash].js',
              // Code that several of the later programs need is one file, not one for each combination.
              codeSplitting: { groups: [{ name: sharedProgram, minShareCount: 2 }] },
            },
          },
        },
      },
    },
  },
});
