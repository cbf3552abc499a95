import type { Context } from './apparatus-context.ts';
import { repeatedIn } from './apparatus-context.ts';
import { quotations } from '../text/quotations.ts';
import { bare } from '../text/forms.ts';
import { LANGS } from '../types.ts';

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
