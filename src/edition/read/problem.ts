/** One problem of the content, described so that an editor can fix it. */
export interface Problem {
  /** Path below the content folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, as an instruction. */
  readonly fix: string;
}

export type Report = (problem: Problem) => void;

/** Remarks for editors, in the form of problems. */
export const describeRemarks = (remarks: readonly Problem[]): string =>
  [
    `Remarks on the content, which stop nothing: ${String(remarks.length)}`,
    ...inOrder(remarks).map(describe),
  ].join('\n\n');

/** All problems of the content at once, in the order of files and lines. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = inOrder(problems);
    super([`Problems in the content: ${String(sorted.length)}`, ...sorted.map(describe)].join('\n\n'));
    this.problems = sorted;
  }
}

const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

function describe({ file, line, found, expected, fix }: Problem): string {
  return [
    `content/${file}:${String(line)}`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  to do     ${fix}`,
  ].join('\n');
}
