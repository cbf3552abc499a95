/** The part of citation-js that is used here; the package has no types of its own. */
declare module '@citation-js/core' {
  /** A record of a format before it is printed: values are strings, or lists of them. */
  export type Fields = Record<string, string | string[]>;

  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(format: 'data'): string;
    format(format: 'ris', options: { format: 'object' }): readonly Fields[];
    format(
      format: 'bibtex' | 'biblatex',
      options: { format: 'object' },
    ): readonly { type: string; label: string; properties: Record<string, string> }[];
  }

  export const plugins: {
    readonly config: {
      get(ref: '@bibtex'): { readonly format: { checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
