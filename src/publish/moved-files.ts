import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLedger } from '../edition/read/ledger-file.ts';
import { isPage, redirects } from '../edition/read/moved-addresses.ts';

/** A file that has moved lies at its old address as well: no page can send a program on from there. */
export function keepMovedFiles(site: string, ledger = readLedger()): void {
  for (const { from, to } of redirects(ledger).filter((each) => !isPage(each.from))) {
    // A file may have given way to a page, which then stands for it.
    const [path = ''] = to.split('#');
    const file = join(site, isPage(path) ? `${path}index.html` : path);
    // A build may do without images; that a file is missing otherwise, the ledger says.
    if (!existsSync(file)) continue;
    mkdirSync(dirname(join(site, from)), { recursive: true });
    cpSync(file, join(site, from));
  }
}
