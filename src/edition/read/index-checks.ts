import { referenceTo, type NameEntry } from '../apparatus.ts';
import { bare } from '../text/forms.ts';
import { smallLetters, hasWords, quotations } from '../text/words.ts';
import { LANGS, type Lang } from '../types.ts';
import { shortened, type Context, type Path } from './apparatus-context.ts';
import type { FileName } from './apparatus-files.ts';

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
        const found = forms[lang].map((form) => `“${form}”`).join(', ');
        if (!has(reference, lang))
          at(name, [i, 'at', k], `${found} not in ${reference} (${lang})`, [
            `words of “${shortened(text?.[lang] ?? '')}”`,
            'Correct the entry to what the text says, or take the passage out.',
          ]);
      }
    });
    for (const [reference, { block }] of texts)
      if (block && !listed.includes(reference) && LANGS.every((lang) => has(reference, lang)))
        remarkAt(name, [i, 'at'], `“${forms.fr[0] ?? ''}” in ${reference} too`, [
          'every passage that the index is meant to lead to',
          `Add ${reference} in its place, or leave it out.`,
        ]);
    for (const lang of LANGS) {
      // If its passages have no form at all, each of them has been named.
      if (!listed.some((reference) => has(reference, lang))) continue;
      forms[lang].forEach((form, k) => {
        if (!listed.some((reference) => has(reference, lang, [form])))
          at(name, [i, 'forms', lang, k], `the form “${form}” in none of its passages (${lang})`, [
            'forms that stand in the text',
            'Correct the form, or remove it.',
          ]);
      });
    }
  });
}

/** Reports words that stand in no text of their language. */
function checkWritten({ texts, at }: Context, name: FileName, path: Path, lang: Lang, words: string): void {
  const stands = (line: string) => quotations(line, words).length > 0;
  if (![...texts.values()].some(({ lines }) => lines[lang].some(stands)))
    at(name, path, `“${words}”`, [
      `words that stand in a text in ${lang}, letter for letter`,
      'Write the words as the text has them, or remove them.',
    ]);
}

/** Reports forms that are in no text of their language, and ids that the index does not have. */
export function checkMarkedNames(context: Context): void {
  const { markedNames, names } = context.apparatus;
  markedNames.forEach(({ id, forms }, index) => {
    if (!names.some((entry) => entry.id === id))
      context.at('marked-names', [index, 'id'], `the name “${id}”`, [
        'an id of names.yaml',
        'Correct the id, or add the entry to names.yaml.',
      ]);
    for (const lang of LANGS)
      forms[lang].forEach((form, k) => {
        checkWritten(context, 'marked-names', [index, lang, k], lang, form);
      });
  });
}

/** Reports words that stand in no text of their language, and other names that are given twice. */
export function checkOtherNames(context: Context): void {
  const { otherNames } = context.apparatus;
  const all = otherNames.flatMap(({ also }, i) => also.map((name, k) => ({ name, path: [i, 'also', k] })));
  all.forEach(({ name, path }, i) => {
    if (all.findIndex((other) => bare(other.name) === bare(name)) < i)
      context.at('other-names', path, `“${name}” a second time`, [
        'each other name once; accents and capitals do not count',
        'Remove one of the two.',
      ]);
  });
  otherNames.forEach((entry, index) => {
    for (const lang of LANGS)
      if (entry[lang] !== undefined) checkWritten(context, 'other-names', [index, lang], lang, entry[lang]);
  });
}
