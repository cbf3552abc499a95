const JAPANESE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;

/** A text cut where Japanese begins and ends, so that it is read and set as Japanese. */
export const scriptRuns = (text: string) =>
  text
    .split(JAPANESE)
    .filter((run) => run !== '')
    .map((run) => ({ text: run, lang: JAPANESE.test(run) ? 'ja' : undefined }));
