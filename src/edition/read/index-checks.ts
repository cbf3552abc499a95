import { referenceTo, type IndexEntry, type NameEntry } from '../apparatus.ts';
import { checkPlace, misplaced, repeatedIn, shortened, type Context } from './apparatus-context.ts';
import { smallLetters, hasWords, quotations } from '../text/words.ts';
import { LANGS, type Lang } from '../types.ts';
import { bare } from '../text/forms.ts';
import { themeSlug } from '../theme-address.ts';

/**
 * Reports entries that name a missing passage, repeat one or have them out of order, and entries with the same
 * anchor.
 */
export function checkPlaces(context: Context, name: 'themes' | 'names' | 'glossary'): void {
  const { apparatus, order, at } = context;
  const entries: readonly IndexEntry[] = apparatus[name];
  for (const i of repeatedIn(entries.map(({ id }) => id))) {
    at(name, name === 'glossary' ? [i, 'fr'] : [i, 'id'], {
      found: `“${entries[i]?.id ?? ''}” a second time`,
      expected: 'an anchor that no other entry has',
      fix: 'Rename the entry, or join it to the other.',
    });
  }
  entries.forEach((entry, i) => {
    let last = -1;
    entry.places.forEach((place, k) => {
      const position = order.indexOf(referenceTo(place));
      if (checkPlace(context, name, [i, 'at', k], place) && position <= last)
        at(name, [i, 'at', k], misplaced(place, position === last, 'passage'));
      last = Math.max(last, position);
    });
  });
}

/** Reports themes that would have the same page as another, or none, because of their names. */
export function checkThemeSlugs({ apparatus: { themes }, at }: Context): void {
  for (const lang of LANGS) {
    const slugs = themes.map((theme) => themeSlug(theme, lang));
    slugs.forEach((slug, i) => {
      if (slug !== '' && slugs.indexOf(slug) === i) return;
      at('themes', [i, 'name', lang], {
        found: `“${themes[i]?.name[lang] ?? ''}”, whose page would be at ${JSON.stringify(slug)}`,
        expected: 'a name with Latin letters or figures, unlike those of the other themes',
        fix: 'Change the name.',
      });
    });
  }
}

/**
 * A passage listed for a name or a term must have it in both languages, and each of its forms must be in one of them.
 * A passage that has it and is not listed is only a remark, because a new document may use the words of an older one.
 */
export function checkForms({ apparatus, texts, at, remarkAt }: Context, name: 'names' | 'glossary'): void {
  const entries: readonly Pick<NameEntry, 'places' | 'forms'>[] = apparatus[name];
  entries.forEach(({ places, forms }, i) => {
    const has = (reference: string, lang: Lang, words = forms[lang]) =>
      words.some((form) => hasWords(texts.get(reference)?.folded[lang] ?? '', smallLetters(form)));
    const listed = places.map(referenceTo);
    listed.forEach((reference, k) => {
      const text = texts.get(reference);
      for (const lang of text ? LANGS : []) {
        if (has(reference, lang)) continue;
        at(name, [i, 'at', k], {
          found: `${forms[lang].map((form) => `“${form}”`).join(', ')} not in ${reference} (${lang})`,
          expected: `words of “${shortened(text?.[lang] ?? '')}”`,
          fix: 'Correct the entry to what the text says, or take the passage out.',
        });
      }
    });
    for (const [reference, { block }] of texts) {
      if (!block || listed.includes(reference) || !LANGS.every((lang) => has(reference, lang))) continue;
      remarkAt(name, [i, 'at'], {
        found: `“${forms.fr[0] ?? ''}” in ${reference} too`,
        expected: 'every passage that the index is meant to lead to',
        fix: `Add ${reference} in its place, or leave it out.`,
      });
    }
    for (const lang of LANGS) {
      // If its passages have no form at all, each of them has been named.
      if (!listed.some((reference) => has(reference, lang))) continue;
      forms[lang].forEach((form, k) => {
        if (listed.some((reference) => has(reference, lang, [form]))) return;
        at(name, [i, 'forms', lang, k], {
          found: `the form “${form}” in none of its passages (${lang})`,
          expected: 'forms that stand in the text',
          fix: 'Correct the form, or remove it.',
        });
      });
    }
  });
}

/** Reports forms that are in no text of their language, repeated ids, and ids that the index does not have. */
export function checkMarkedNames({ apparatus: { markedNames, names }, texts, at }: Context): void {
  const repeated = repeatedIn(markedNames.map(({ id }) => id));
  markedNames.forEach(({ id, forms }, index) => {
    if (repeated.includes(index)) {
      at('marked-names', [index, 'id'], {
        found: `the name “${id}” a second time`,
        expected: 'each name once, with all its forms',
        fix: 'Put the forms together, or choose another id.',
      });
    }
    if (!names.some((entry) => entry.id === id)) {
      at('marked-names', [index, 'id'], {
        found: `the name “${id}”`,
        expected: 'an id of names.yaml',
        fix: 'Correct the id, or add the entry to names.yaml.',
      });
    }
    for (const lang of LANGS) {
      forms[lang].forEach((form, position) => {
        const stands = (line: string) => quotations(line, form).length > 0;
        if ([...texts.values()].some(({ lines }) => lines[lang].some(stands))) return;
        at('marked-names', [index, lang, position], {
          found: `“${form}”`,
          expected: `a name that stands in a text in ${lang}, letter for letter`,
          fix: 'Write the form as the text has it, or remove it.',
        });
      });
    }
  });
}

/** Reports words that stand in no text of their language, and other names that are given twice. */
export function checkOtherNames({ apparatus: { otherNames }, texts, at }: Context): void {
  const all = otherNames.flatMap(({ also }, index) =>
    also.map((name, position) => ({ name, path: [index, 'also', position] })),
  );
  for (const i of repeatedIn(all.map(({ name }) => bare(name)))) {
    at('other-names', all[i]?.path ?? [], {
      found: `“${all[i]?.name ?? ''}” a second time`,
      expected: 'each other name once; accents and capitals do not count',
      fix: 'Remove one of the two.',
    });
  }
  otherNames.forEach((entry, index) => {
    for (const lang of LANGS) {
      const words = entry[lang];
      if (words === undefined || [...texts.values()].some((text) => quotations(text[lang], words).length > 0))
        continue;
      at('other-names', [index, lang], {
        found: `“${words}”`,
        expected: `words that stand in a text in ${lang}, letter for letter`,
        fix: 'Write the words as the text has them, or remove them.',
      });
    }
  });
}
