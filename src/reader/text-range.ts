/** The part of the page from a position in the text of some nodes to a position in the same or later ones. */
export function textRange(
  start: number,
  end: number,
  nodes: readonly Text[],
  lastNodes: readonly Text[] = nodes,
): Range {
  const range = new Range();
  // Between two nodes a part begins in the second and ends in the first.
  range.setStart(...pointAt(nodes, start, (place, length) => place < length));
  range.setEnd(...pointAt(lastNodes, end, (place, length) => place <= length));
  return range;
}

function pointAt(
  nodes: readonly Text[],
  place: number,
  isWithin: (place: number, length: number) => boolean,
): [Node, number] {
  let rest = place;
  for (const node of nodes) {
    if (isWithin(rest, node.length)) return [node, rest];
    rest -= node.length;
  }
  const last = nodes.at(-1);
  return [last ?? document.body, last?.length ?? 0];
}
