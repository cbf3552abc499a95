/** A run of a text in one script; its language where the script tells it. */
export interface ScriptRun {
  readonly text: string;
  readonly lang?: 'ja';
}

const JAPANESE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;

/** A text cut where Japanese begins and ends, so that it is read and set as Japanese. */
export const scriptRuns = (text: string): ScriptRun[] =>
  text
    .split(JAPANESE)
    .filter((run) => run !== '')
    .map((run) => (JAPANESE.test(run) ? { text: run, lang: 'ja' } : { text: run }));
