import type { Edition, Lang } from '../edition/types.ts';

/**
 * Three queries that show what can be asked: the number of a passage, a phrase and another name. They are taken from
 * what the edition speaks of most.
 */
export function searchExamples({ themes, names, otherNames }: Edition, lang: Lang): string[] {
  const anchors = themes.flatMap(({ places }) => places.map(({ anchor }) => anchor));
  const countOf = (anchor: string) => anchors.filter((other) => other === anchor).length;
  const [anchor] = anchors.filter((each) => /^\d+\.\d+$/.test(each)).sort((a, b) => countOf(b) - countOf(a));
  const other = otherNames.find((name) => name[lang] !== undefined);
  const [body] = names
    .flatMap(({ kind, forms, places }) => (kind === 'body' ? [{ form: forms[lang][0] ?? '', places }] : []))
    .filter(({ form }) => /^\p{L}+ [\p{L} ]+$/u.test(form) && form !== other?.[lang])
    .sort((a, b) => b.places.length - a.places.length);
  const phrase = body && (lang === 'fr' ? `«\u00a0${body.form}\u00a0»` : `“${body.form}”`);
  return [anchor, phrase, other?.also[0]].filter((query) => query !== undefined);
}
