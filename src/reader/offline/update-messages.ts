/** Sent to a newer service worker that waits, when the reader asks for the new text. */
export const ASK_TO_ACTIVATE = 'activate';

/** The messages about a newer text; see `updatePath`. */
export interface UpdateMessages {
  readonly text: string;
  readonly load: string;
  readonly later: string;
}
