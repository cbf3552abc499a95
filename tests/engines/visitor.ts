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
  /** What the window shows, as a PNG image. */
  picture(): Promise<Uint8Array>;
  /** Ends the browser, and what drives it, even if they no longer answer. */
  close(): Promise<void>;
}

/** The driver of a browser does not answer, which says nothing about the site. */
export class SilentDriver extends Error {}

/** How long a driver may take for one command, in milliseconds: on a busy machine a browser starts slowly. */
const PATIENCE_WITH_DRIVERS = 60_000;

/** How long a page may take to show something, in milliseconds: it only ends what never comes. */
const PATIENCE_WITH_PAGES = 90_000;

/** @throws {SilentDriver} if what a driver does takes too long */
export async function inTime<Result>(
  what: string,
  work: Promise<Result>,
  patience = PATIENCE_WITH_DRIVERS,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new SilentDriver(`No answer to: ${what}`));
    }, patience);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** The same visitor, none of whose commands takes for ever. */
export function inTimeEach(visitor: Visitor): Visitor {
  return new Proxy(visitor, {
    get: (target, name: string) => {
      const command = Reflect.get(target, name) as ((...args: unknown[]) => Promise<unknown>) | undefined;
      return command && ((...args: unknown[]) => inTime(`${name} ${args.join(' ')}`, command(...args)));
    },
  });
}

/** What a question must be answered with to end the asking. */
type Something<Answer> = Exclude<NonNullable<Answer>, false | '' | 0>;

/**
 * Asks again and again until the answer is something true, and returns that. What is thrown counts as an answer: a browser
 * on the way to another page cannot give any.
 * @throws {Error} with the last answer
 */
export async function poll<Answer>(what: string, ask: () => Promise<Answer>): Promise<Something<Answer>> {
  const end = Date.now() + PATIENCE_WITH_PAGES;
  let last: unknown;
  do {
    try {
      last = await ask();
      if (last) return last as Something<Answer>;
    } catch (error) {
      if (error instanceof SilentDriver) throw error;
      last = error;
    }
    // A browser that is asked without a pause has less time for the page.
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (Date.now() < end);
  throw new Error(`Not reached: ${what}, last ${String(last)}`);
}

/** Waits until a function that runs in the page returns something true, and returns that. */
export const until = <Args extends unknown[], Result>(
  visitor: Visitor,
  work: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Something<Result>> => poll(work.toString(), () => visitor.run(work, ...args));
