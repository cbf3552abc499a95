/** Differences below this many milliseconds are noise: the same page differs as much from run to run. */
export const NOISE = 150;

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const ratio = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const count = (value: number) => number.format(value);
export const shift = (value: number) => (value < 0.0005 ? '0' : value.toFixed(3));

/** A time beside that of the bare page: `512 ms, 1.04 ×`, with `≈` before the ratio where the difference is noise. */
export function beside(time: number, bare: number): string {
  const near = Math.abs(time - bare) < NOISE ? '≈ ' : '';
  return `${count(time)} ms, ${near}${ratio.format(time / bare)} ×`;
}

/** A table in Markdown: the first row is the head; figures stand on the right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths
      .map((width, column) =>
        column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}
