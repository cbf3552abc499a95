import { exportFiles, writeFile } from '../exports/registry.ts';
import { SOURCE_LANG } from '../model/types.ts';
import type { Edition } from '../model/types.ts';
import { homePath } from '../urls.ts';
import type { Check } from './check.ts';

/**
 * The files to take away, each held to the bytes that this copy makes: they are the same wherever they are made,
 * but for the address, which is that which the site gives for itself.
 * @param home the page at {@link homeOf}
 */
export function fileChecks(edition: Edition, home: string): Check[] {
  const root = addressOf(home);
  return exportFiles(edition).map((file) => ({
    path: file.path,
    faultsIn: async (published) => {
      const own = await writeFile(edition, file, (path) => root + path);
      if (Buffer.from(published).equals(own)) return [];
      return [
        [
          `${file.path}: not the file that this copy makes for ${root}/, byte for byte.`,
          '  to do     If the site was built from another version of the project, verify it with that one.',
        ].join('\n'),
      ];
    },
  }));
}

/** The page from which the address of a site is taken. */
export const homeOf = (): string => homePath(SOURCE_LANG);

/** The address of the site's root, without a slash at its end, as its home page declares it. */
function addressOf(home: string): string {
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(home)?.[1] ?? '';
  return canonical.endsWith(homeOf()) ? canonical.slice(0, -homeOf().length) : canonical;
}
