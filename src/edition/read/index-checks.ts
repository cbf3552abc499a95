import { referenceTo } from '../apparatus.ts';
import type { IndexEntry, NameEntry, Term } from '../apparatus.ts';
import { repeatedIn, shortened, unknownPlace } from './apparatus-context.ts';
import type { Context } from './apparatus-context.ts';
import { smallLetters, hasWords } from '../text/quotations.ts';
import { LANGS } from '../types.ts';
import type { Lang } from '../types.ts';
import { themeSlug } from '../theme-address.ts';

/**
 * Reports entries that name a missing passage, repeat one or have them out of order, and entries with the same
 * anchor.
 */
export function checkPlaces({ apparatus, order, at }: Context, name: 'themes' | 'names' | 'glossary'): void {
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
      if (position < 0) at(name, [i, 'at', k], unknownPlace(referenceTo(place)));
      else if (position <= last) {
        at(name, [i, 'at', k], {
          found: `${referenceTo(place)} ${position === last ? 'a second time' : 'out of order'}`,
          expected: 'each passage once, in reading order',
          fix: 'Put it in its place.',
        });
      }
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
 * A passage listed for a name or a term must have it in both languages. One that has it and is not listed is only a
 * remark, because a new document may use the words of an older one.
 */
export function checkForms({ apparatus, texts, at, remarkAt }: Context, name: 'names' | 'glossary'): void {
  const entries: readonly (NameEntry | Term)[] = apparatus[name];
  entries.forEach(({ places, forms }, i) => {
    const folded = { fr: forms.fr.map(smallLetters), en: forms.en.map(smallLetters) };
    const has = (reference: string, lang: Lang) =>
      folded[lang].some((form) => hasWords(texts.get(reference)?.folded[lang] ?? '', form));
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
  });
}

/** Reports forms of a name or a term that none of its passages has, although they have another form. */
export function checkUnusedForms({ apparatus, texts, at }: Context, name: 'names' | 'glossary'): void {
  const entries: readonly (NameEntry | Term)[] = apparatus[name];
  entries.forEach(({ places, forms }, i) => {
    for (const lang of LANGS) {
      const words = places.map((place) => texts.get(referenceTo(place))?.folded[lang] ?? '');
      const used = forms[lang].map((form) => words.some((text) => hasWords(text, smallLetters(form))));
      // If they have no form at all, checkForms names each passage.
      if (!used.includes(true)) continue;
      forms[lang].forEach((form, k) => {
        if (used[k]) return;
        at(name, [i, 'forms', lang, k], {
          found: `the form “${form}” in none of its passages (${lang})`,
          expected: 'forms that stand in the text',
          fix: 'Correct the form, or remove it.',
        });
      });
    }
  });
}
