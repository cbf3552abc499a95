/** What stands before and after the pinpoint in every reference to one document in one language. */
export interface ReferenceFrame {
  readonly before: string;
  /** In brackets what the text is, for a text that is not official; otherwise empty. */
  readonly after: string;
}

/**
 * A reference in the manner of United Nations footnotes.
 * @param pin of a passage, as `pinpoint` makes it; nothing or an empty one for the whole document
 * @param address absolute
 */
export const reference = (
  { before, after }: ReferenceFrame,
  pin: string | undefined,
  address: string,
): string => `${before}${pin ? `, ${pin}` : ''}${after}, ${address}`;
