/* Runs in the page: one input after another, and the outcome of each. */
import type { HostileInput } from './hostile-inputs.ts';

/**
 * What an input did that none may do, and how long it blocked the page, in milliseconds of clock time or, if that is
 * less and was asked for, of processor time: on a busy machine a page can stand still through no fault of its own.
 */
export interface Outcome {
  readonly still: number;
  readonly faults: readonly string[];
}

/** How to put an input into a page, and how to see that the page has dealt with it. */
export type Part = 'query' | 'quotation' | 'hash' | 'setting' | 'faulty';

/**
 * Tries inputs on the current page. The function is sent to the browser as source text, so it can use nothing from
 * outside but `threadTime`, which the page has been given.
 * @param trial.processorTime whether to ask for it, which takes longer than most inputs do
 */
export async function tryInputs(trial: {
  part: Part;
  inputs: readonly HostileInput[];
  processorTime: boolean;
}): Promise<Outcome[]> {
  const { threadTime } = window as unknown as { threadTime: () => Promise<number> };
  const faults: string[] = [];
  const note = (fault: string) => faults.push(fault);
  const onError = ({ message }: ErrorEvent) => note(`thrown: ${message}`);
  const onRejection = ({ reason }: PromiseRejectionEvent) => note(`rejected: ${String(reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  Object.assign(window, { pwned: () => note('executed') });
  const ACTIVE =
    'script, iframe, object, embed, img[src="x"], math, form form, [onerror], [onload], [ontoggle]';
  const active = () => document.querySelectorAll(ACTIVE).length;

  // A timer that ticks as often as the page can: the longest gap between two ticks is how long nothing else could
  // run.
  let last = performance.now();
  let longest = 0;
  let before = 0;
  const beats = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 4);
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('#quotation, #q');
  const box = document.querySelector<HTMLElement>('search-box[data-full]');
  /** Shows a text in the field first: how long a browser takes to lay out a megabyte is not the site's fault. */
  const fill = async (text: string) => {
    if (!field) throw new Error('no field');
    // As a paste does.
    field.value = text.slice(0, field.maxLength);
    await settle();
  };
  const settle = async () => {
    await new Promise(requestAnimationFrame);
    await pause(0);
    if (trial.processorTime) before = await threadTime();
    last = performance.now();
    longest = 0;
  };
  const put: Record<Part, (text: string) => Promise<unknown>> = {
    query: async (text) => {
      await fill(text);
      delete box?.dataset['answered'];
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const end = performance.now() + 60_000;
      const waits = () => field?.value.trim() !== '' && box?.dataset['answered'] === undefined;
      while (waits() && performance.now() < end) await pause(4);
      if (waits()) note('never answered');
    },
    quotation: async (text) => {
      await fill(text);
      field?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      await pause(8);
    },
    hash: async (text) => {
      // Like following such a link, without what a browser itself does with a megabyte of address.
      history.replaceState(null, '', `#${text}`);
      // A browser removes `:~:` and what follows from the address.
      if (text.length < 100 && location.hash.length < 2 && /^[^:#\s\0]/.test(text))
        note('not in the address');
      await settle();
      dispatchEvent(new HashChangeEvent('hashchange'));
      await pause(20);
    },
    setting: async (text) => {
      await settle();
      localStorage.setItem('astana-2004:display', text);
      dispatchEvent(new PageTransitionEvent('pageshow'));
      document.dispatchEvent(new Event('displaychange'));
      const shown = document.querySelectorAll('form[data-display] input:checked').length;
      if (
        shown !==
        new Set(
          [...document.querySelectorAll<HTMLInputElement>('form[data-display] input')].map(
            ({ name }) => name,
          ),
        ).size
      )
        note(`${String(shown)} settings are shown as chosen`);
      await pause(0);
    },
    // What no page may do, to show that it is detected.
    faulty: async (text) => {
      await settle();
      if (text === 'execute')
        document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="pwned()">');
      if (text === 'throw')
        setTimeout(() => {
          throw new Error('x');
        });
      if (text === 'reject') void Promise.reject(new Error('x'));
      if (text === 'pollute') Object.assign(Object.prototype, { polluted: true });
      // Most of a second of work, however long a busy machine takes for it: all ways to divide the letters are tried.
      if (text === 'freeze') /^(a+)+$/.test(`${'a'.repeat(27)}!`);
      await pause(100);
    },
  };

  const outcomes: Outcome[] = [];
  for (const { text, times } of trial.inputs) {
    const activeBefore = active();
    faults.length = 0;
    await put[trial.part](text.repeat(times));
    await pause(0);
    const stoodStill = Math.max(longest, performance.now() - last);
    const still = trial.processorTime ? Math.min(stoodStill, (await threadTime()) - before) : stoodStill;
    if (active() > activeBefore) note('made active elements');
    if ('polluted' in {} || Object.keys(Object.prototype).length > 0) {
      note('changed what every object has');
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
    outcomes.push({ still, faults: [...faults] });
  }
  clearInterval(beats);
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
  return outcomes;
}
