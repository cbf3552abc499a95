import type { Document, Lang } from '../../../src/edition/types.ts';
import type { SearchPlace } from '../search-time.ts';

/** A site generator to compare with: how to install, feed and build it, and where its page is. */
export interface Peer {
  readonly name: string;
  /** The folder below `.cache/peers/`. */
  readonly folder: string;
  /** npm packages in exact versions; the table names the first. */
  readonly packages: Readonly<Record<string, string>>;
  /** The files of its project, by path. */
  readonly files: (documents: readonly Document[]) => Readonly<Record<string, string>>;
  /** The build command without `node`: a script below its `node_modules/` and its arguments. */
  readonly build: readonly string[];
  /** The built site, below its folder. */
  readonly site: string;
  /** The address of a document. */
  readonly page: (document: Document, lang: Lang) => string;
  readonly search: SearchPlace;
}
