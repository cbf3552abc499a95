import type { Step } from './align.ts';
import type { QuotedToken } from './pasted.ts';
import type { Form } from './same-word.ts';
import type { Located } from './searched-text.ts';

/** A piece of a quotation: word for word, with differences, or not found. */
export type Piece = { readonly tokens: readonly QuotedToken[] } & (
  | {
      readonly kind: 'exact';
      readonly places: readonly [Located, ...Located[]];
      /** What is written otherwise and makes no difference. */
      readonly forms: readonly Form[];
    }
  | { readonly kind: 'differs'; readonly place: Located; readonly steps: readonly Step[] }
  | { readonly kind: 'absent' }
);
