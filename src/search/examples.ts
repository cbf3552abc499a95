import type { Edition, Lang } from '../edition/types.ts';

/**
 * Three queries that show what can be asked: the number of a passage, a phrase and another name. They are taken from
 * what the edition speaks of most.
 */
export function searchExamples({ themes, names, otherNames }: Edition, lang: Lang): string[] {
  const anchors = themes.flatMap(({ places }) => places.map(({ anchor }) => anchor));
  const countOf = (anchor: string) => anchors.filter((other) => other === anchor).length;
  const [anchor] = anchors.filter((each) => /^\d+\.\d+$/.test(each)).sort((a, b) => countOf(b) - countOf(a));
  const [body] = names
    .filter(({ kind, name }) => kind === 'body' && /^[\p{L}\s-]+$/u.test(name[lang]))
    .sort((a, b) => b.places.length - a.places.length);
  const [other] = otherNames.flatMap(({ also, [lang]: words }) => (words === undefined ? [] : also));
  const phrase = body && `"${body.forms[lang][0] ?? body.name[lang]}"`;
  return [anchor, phrase, other].filter((query) => query !== undefined);
}
