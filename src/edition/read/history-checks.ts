import { fileOf } from './apparatus-files.ts';
import type { ApparatusFiles } from './apparatus-files.ts';
import type { Report } from './problem.ts';

/**
 * Checks that the history begins with its newest change. Its date is that of the edition, its receipt and its files.
 */
export function checkHistory({ history }: ApparatusFiles, report: Report): void {
  history.data.forEach(({ date }, i) => {
    const above = history.data[i - 1];
    if (above === undefined || date <= above.date) return;
    report({
      file: fileOf('history'),
      line: history.lineOf([i, 'date']),
      found: `${date} below ${above.date}`,
      expected: 'the newest change first',
      fix: 'Put the change above the older ones.',
    });
  });
}
