import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type * as Held from '../../../src/model/held.ts';
import type * as Pagefind from '../../../src/search/pagefind.ts';

/** What a stage took: seconds by the clock, and of the processor. */
export interface Taken {
  wall: number;
  cpu: number;
  /** Pages or files made. */
  count: number;
}

/** The kinds of what a build makes, by the beginnings of their routes; the first that fits. */
const KINDS: readonly (readonly [kind: string, route: RegExp])[] = [
  ['citations', /citation\./],
  ['images', /preview\.png/],
  ['passages', /\[passage\]/],
  ['files', /pages\/files\//],
  ['reading', /\[document\]\/index\.astro$/],
  ['side by side', /\[document\]\/\[parallel\]\.astro$/],
  ['other pages', /./],
];

/** The kinds that a reader of the texts needs, and no others; set to build them alone. */
export const ONLY_READING = 'BENCH_ONLY_READING';
/** Where the measurements go. */
export const STAGES_FILE = 'BENCH_STAGES';

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1e3, cpu: (user + system) / 1e6 };
};

/**
 * Times a build by kinds of pages, and the index, which it asks for first so that no page makes it. Pages of a kind
 * are made one after another, and what passes until the first of the next is theirs: rendering, and writing.
 */
export function stages(): AstroIntegration {
  const taken: Record<string, Taken> = {};
  const of = (kind: string) => (taken[kind] ??= { wall: 0, cpu: 0, count: 0 });
  let current: string | undefined;
  let since = seconds();
  /** From here on time is of this kind, or of none. */
  const begin = (kind?: string) => {
    const now = seconds();
    if (current !== undefined) {
      const own = of(current);
      own.wall += now.wall - since.wall;
      own.cpu += now.cpu - since.cpu;
    }
    current = kind;
    since = now;
  };
  const timed = async <T>(kind: string, run: () => Promise<T>): Promise<T> => {
    begin(kind);
    const result = await run();
    begin();
    of(kind).count += 1;
    return result;
  };
  return {
    name: 'stages',
    hooks: {
      'astro:build:start': async ({ setPrerenderer }) => {
        const module = <T>(path: string) => import(pathToFileURL(resolve(path)).href) as Promise<T>;
        const { heldEdition } = await module<typeof Held>('src/model/held.ts');
        const { searchIndex } = await module<typeof Pagefind>('src/search/pagefind.ts');
        const edition = await timed('read', () => Promise.resolve(heldEdition(resolve('content'))));
        const only = process.env[ONLY_READING] !== undefined;
        // What is compared with others is to go as it does without being timed.
        if (!only) await timed('index', () => searchIndex(edition));
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = await timed('paths', () => own.getStaticPaths());
            return only ? paths.filter(({ route }) => kindOf(route.component) === 'reading') : paths;
          },
          render: (request, options) => {
            const kind = kindOf(options.routeData.component);
            if (kind !== current) begin(kind);
            of(kind).count += 1;
            return own.render(request, options);
          },
        }));
      },
      'astro:build:generated': () => {
        begin();
      },
      'astro:build:done': () => {
        const file = process.env[STAGES_FILE];
        if (file !== undefined) writeFileSync(file, JSON.stringify(taken));
      },
    },
  };
}

const kindOf = (route: string): string => KINDS.find(([, pattern]) => pattern.test(route))?.[0] ?? '';
