/** One stage of a build by itself, in the folder of a project: `node stage.ts read`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Check from '../../../src/fidelity/check.ts';
import type * as Lines from '../../../src/fidelity/source-lines.ts';
import type * as Load from '../../../src/model/load.ts';
import type * as Passages from '../../../src/model/passages.ts';
import { LANGS } from '../../../src/model/types.ts';
import type * as Card from '../../../src/previews/card.ts';
import type * as Preview from '../../../src/previews/preview.ts';
import type * as Pagefind from '../../../src/search/pagefind.ts';

const own = <T>(path: string) => import(pathToFileURL(resolve('src', path)).href) as Promise<T>;
const CONTENT = resolve('content');
const { loadEdition } = await own<typeof Load>('model/load.ts');
const edition = loadEdition(CONTENT);

const STAGES: Readonly<Record<string, () => Promise<void>>> = {
  read: () => Promise.resolve(),
  index: async () => {
    const { searchIndex } = await own<typeof Pagefind>('search/pagefind.ts');
    await searchIndex(edition);
  },
  check: async () => {
    const { checkFidelity } = await own<typeof Check>('fidelity/check.ts');
    const { checkSourceLines, readSource, sourceLines } = await own<typeof Lines>('fidelity/source-lines.ts');
    if (!checkFidelity(edition, CONTENT, resolve('dist')).equal)
      throw new Error('The pages are not the source.');
    checkSourceLines(edition, sourceLines(edition, readSource(CONTENT, edition)));
  },
  images: async () => {
    const { preview } = await own<typeof Preview>('previews/preview.ts');
    const { passageCard } = await own<typeof Card>('previews/card.ts');
    const { passagesOf } = await own<typeof Passages>('model/passages.ts');
    for (const document of edition.documents) {
      for (const lang of LANGS) {
        for (const passage of passagesOf(document))
          await preview(passageCard(edition, document, lang, passage));
      }
    }
  },
};

const run = STAGES[process.argv[2] ?? ''];
if (!run) throw new Error(`One of ${Object.keys(STAGES).join(', ')} is asked for.`);
await run();
