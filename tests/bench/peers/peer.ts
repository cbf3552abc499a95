import type { Document, Lang } from '../../../src/edition/types.ts';
import type { SearchPlace } from '../search-time.ts';

/** A site generator that the site is compared with: how it is had, fed and built, and where its page stands. */
export interface Peer {
  readonly name: string;
  /** The folder below `.cache/peers/`. */
  readonly folder: string;
  /** npm packages in exact versions; the first is the one that is named in the table. */
  readonly packages: Readonly<Record<string, string>>;
  /** The files of its project, by path. */
  readonly files: (documents: readonly Document[]) => Readonly<Record<string, string>>;
  /** What builds it, without `node`: a script below its `node_modules/` and its arguments. */
  readonly build: readonly string[];
  /** Where the built site lies, below its folder. */
  readonly site: string;
  /** The address of a document. */
  readonly page: (document: Document, lang: Lang) => string;
  readonly search: SearchPlace;
}
