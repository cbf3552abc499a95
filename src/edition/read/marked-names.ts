import { repeatedIn } from './apparatus-context.ts';
import type { Context } from './apparatus-context.ts';
import { quotations } from '../text/quotations.ts';
import { LANGS } from '../types.ts';
import type { Lang, MarkedName } from '../types.ts';

/** A stretch of a text: plain words, or a name in one of its forms. */
export interface Stretch {
  readonly text: string;
  readonly name?: MarkedName;
}

/** A text cut where names begin and end; longer forms first, whole words only. */
export function markNames(text: string, names: readonly MarkedName[], lang: Lang): Stretch[] {
  const found = names
    .flatMap((name) => name.forms[lang].map((form) => ({ name, form })))
    .flatMap(({ name, form }) => quotations(text, form).map((span) => ({ ...span, name })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { start, end, name } of found) {
    if (start < done) continue;
    if (start > done) stretches.push({ text: text.slice(done, start) });
    stretches.push({ text: text.slice(start, end), name });
    done = end;
  }
  return done < text.length ? [...stretches, { text: text.slice(done) }] : stretches;
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
