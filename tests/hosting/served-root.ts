import { SITES } from '../e2e/sites.ts';
import { serveStatic, type StaticServer } from './static-server.ts';

/** A fixture of Playwright: a server of its own for the site of the tests. */
export async function servedRoot({}, use: (site: StaticServer) => Promise<void>): Promise<void> {
  const site = await serveStatic(SITES.root.out);
  await use(site);
  await site.close();
}
