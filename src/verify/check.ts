/** One file of a site, and what to hold it to. */
export interface Check {
  readonly path: string;
  /** Passages on it, where it is a page with some. */
  readonly passages?: number;
  /** What differs, each said in a few lines. */
  readonly faultsIn: (published: Uint8Array) => readonly string[] | Promise<readonly string[]>;
}
