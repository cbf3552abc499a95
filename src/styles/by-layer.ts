import { parse } from 'postcss';

const done = new Map<string, string>();

/**
 * Brings together the parts of each cascade layer, which came from one file each, in the order of the layers,
 * and leaves out comments and layers without rules. What is in no layer comes first: it counts for more wherever
 * it stands.
 */
export function byLayer(css: string): string {
  const known = done.get(css);
  if (known !== undefined) return known;
  const layers = new Map<string, string>();
  let unlayered = '';
  for (const node of parse(css).nodes) {
    if (node.type === 'comment') continue;
    if (node.type !== 'atrule' || node.name !== 'layer') {
      unlayered += String(node);
      continue;
    }
    for (const name of node.params.split(/,\s*/)) {
      layers.set(name, (layers.get(name) ?? '') + (node.nodes ?? []).join(''));
    }
  }
  const layered = [...layers].map(([name, rules]) => (rules === '' ? '' : `@layer ${name}{${rules}}`));
  const sorted = unlayered + layered.join('');
  done.set(css, sorted);
  return sorted;
}
