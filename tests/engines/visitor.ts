/** What a reader does in a browser, whichever protocol drives it. */
export interface Visitor {
  /** Opens a page of the site and waits until it has loaded, or until its text is there. */
  open(path: string, state?: 'complete' | 'interactive'): Promise<void>;
  /** Sets the size of the window in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page and returns its result, which must be JSON. */
  run<Args extends unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Clicks the middle of the first element that a selector finds, with a real pointer. */
  click(selector: string): Promise<void>;
  /** Presses a key, or a key with others held down: `Enter`, `Control+a`. */
  press(keys: string): Promise<void>;
  /** Types a text with the keyboard. */
  type(text: string): Promise<void>;
  /** Prints the page as a PDF, if its driver can. */
  print?(): Promise<Uint8Array>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** How long a page may take to show something, in milliseconds: on a busy machine a browser can stand still. */
const PATIENCE = 30_000;

/**
 * Waits until a function that runs in the page returns something true, and returns that.
 * @throws {Error} with what the function returned last
 */
export async function until<Args extends unknown[], Result>(
  visitor: Visitor,
  work: (...args: Args) => Result,
  ...args: Args
): Promise<Exclude<NonNullable<Result>, false | '' | 0>> {
  const end = Date.now() + PATIENCE;
  let last: unknown;
  do {
    try {
      last = await visitor.run(work, ...args);
      if (last) return last as Exclude<NonNullable<Result>, false | '' | 0>;
    } catch (error) {
      // While the browser goes to another page it cannot answer.
      last = error;
    }
  } while (Date.now() < end);
  throw new Error(`Not reached: ${work.toString()}, last ${String(last)}`);
}
