/** A style in the head of a page, and the medium it is for. */
const STYLE = /<style(?: media="([^"]*)")?>([^]*?)<\/style>/g;

/**
 * Makes one `<style>` of those in the head of a page, in their order, where the last one stood: each costs
 * a hash in the policy, which no compression makes shorter.
 */
export function oneStyle(page: string): string {
  const end = page.indexOf('</head>');
  const head = page.slice(0, end);
  const styles = [...head.matchAll(STYLE)];
  const last = styles.at(-1);
  if (!last || styles.length === 1) return page;
  const text = styles.map(([, medium, css = '']) => (medium ? `@media ${medium}{${css}}` : css)).join('');
  const place = (start: number, until: number) => head.slice(start, until).replace(STYLE, '');
  return `${place(0, last.index)}<style>${text}</style>${place(last.index, end)}${page.slice(end)}`;
}
