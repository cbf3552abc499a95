/** The text before and after the pinpoint in every reference to one document in one language. */
export interface ReferenceFrame {
  readonly before: string;
  /** The status in brackets for a text that is not official; otherwise empty. */
  readonly after: string;
}

/**
 * A reference in the manner of United Nations footnotes.
 * @param pin place of the passage, from `pinpoint`; nothing for the whole document
 * @param address absolute
 */
export const reference = (
  { before, after }: ReferenceFrame,
  pin: string | undefined,
  address: string,
): string => `${before}${pin ? `, ${pin}` : ''}${after}, ${address}.`;
