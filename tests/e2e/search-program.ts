/** The search without its box: what a page runs, as a test may ask it thousands of times in one page. */
import { buildSync } from 'esbuild';
import type { Page } from '@playwright/test';
import type * as AnswersModule from '../../src/search/client/answers.ts';
import type * as IndexModule from '../../src/search/client/pagefind-index.ts';
import type * as LanguageModule from '../../src/search/client/language-search.ts';
import type * as PageModule from '../../src/search/client/passages-on-page.ts';
import type * as QueryModule from '../../src/search/client/query.ts';
import type * as RankModule from '../../src/search/client/rank.ts';

/** What `window.program` is in a page of {@link openWithProgram}. */
export type SearchProgram = typeof AnswersModule &
  typeof IndexModule &
  typeof LanguageModule &
  typeof PageModule &
  typeof QueryModule &
  typeof RankModule;

const MODULES = ['answers', 'language-search', 'pagefind-index', 'passages-on-page', 'query', 'rank'];
const { outputFiles } = buildSync({
  stdin: {
    contents: MODULES.map((name) => `export * from './src/search/client/${name}.ts';`).join('\n'),
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'program',
});

/** Opens a page and puts the search into it, beside its own, which allows Pagefind its worker. */
export async function openWithProgram(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const loaded = page.waitForResponse('**/search.json?*');
  await page.getByRole('searchbox').focus();
  await loaded;
  await page.evaluate(outputFiles[0]?.text ?? '');
}
