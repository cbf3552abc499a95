import { byLayer } from '../styles/by-layer.ts';

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
  // What is for a medium differs from page to page; what is for all is the same on pages of a kind.
  const always = styles.map(([, medium, css = '']) => (medium ? '' : css)).join('\n');
  const media = styles.map(([, medium, css = '']) => (medium ? `@media ${medium}{${css}}` : '')).join('');
  const place = (start: number, until: number) => head.slice(start, until).replace(STYLE, '');
  return `${place(0, last.index)}<style>${media}${byLayer(always)}</style>${place(last.index, end)}${page.slice(end)}`;
}
