import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLedger, isPage, redirects } from '../edition/read/ledger.ts';

/** Keeps a copy of each moved file at its old address: a page cannot redirect a program. */
export function keepMovedFiles(site: string, ledger = readLedger()): void {
  for (const { from, to } of redirects(ledger).filter((each) => !isPage(each.from))) {
    // A file may have been replaced by a page; then that is what is at the address.
    const [path = ''] = to.split('#');
    const file = join(site, isPage(path) ? `${path}index.html` : path);
    // Images may be left out of a build. If anything else is missing, the ledger reports it.
    if (!existsSync(file)) continue;
    mkdirSync(dirname(join(site, from)), { recursive: true });
    cpSync(file, join(site, from));
  }
}
