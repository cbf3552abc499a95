/**
 * Puts the reader's settings into effect before the first paint, and again when a page comes back from the
 * cache. Stands in the head of every page as it is here, without this comment; its hash is in the policy.
 */
addEventListener(
  'pageshow',
  (function apply() {
    try {
      const kept = JSON.parse(localStorage.display || '{}');
      const { dataset } = document.documentElement;
      for (const name of ['theme', 'size', 'width', 'columns', 'notes'])
        kept[name] ? (dataset[name] = kept[name]) : delete dataset[name];
    } catch {}
    return apply;
  })(),
);
