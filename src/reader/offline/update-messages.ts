/** Sent to a newer service worker that waits, when the reader asks for the newer text. */
export const ASK_TO_ACTIVATE = 'activate';

/** What a page says of a newer text; see `updatePath`. */
export interface UpdateMessages {
  readonly text: string;
  readonly load: string;
  readonly later: string;
}
