import type { z } from 'zod';
import type { otherNamesSchema } from './content-schema.ts';
import type { Report } from './problem.ts';
import { quotations } from '../text/quotations.ts';
import { bare } from '../text/forms.ts';
import { LANGS } from '../types.ts';
import type { Document } from '../types.ts';
import { printedLines } from '../walk.ts';
import type { ParsedYaml } from './yaml.ts';

export const OTHER_NAMES_FILE = 'other-names.yaml';

/** Reports words that stand in no text of their language, and other names that are given twice. */
export function checkOtherNames(
  { data, lineOf }: ParsedYaml<z.infer<typeof otherNamesSchema>>,
  documents: readonly Document[],
  report: Report,
): void {
  const known = new Set<string>();
  data.forEach((entry, index) => {
    for (const lang of LANGS) {
      const words = entry[lang];
      const stands = (each: string) =>
        documents.some((document) =>
          printedLines(document, lang).some(({ text }) => quotations(text, each).length > 0),
        );
      if (words === undefined || stands(words)) continue;
      report({
        file: OTHER_NAMES_FILE,
        line: lineOf([index, lang]),
        found: `“${words}”`,
        expected: `words that stand in a text in ${lang}, letter for letter`,
        fix: 'Write the words as the text has them, or remove them.',
      });
    }
    entry.also.forEach((name, position) => {
      if (known.has(bare(name))) {
        report({
          file: OTHER_NAMES_FILE,
          line: lineOf([index, 'also', position]),
          found: `“${name}” a second time`,
          expected: 'each other name once; accents and capitals do not count',
          fix: 'Remove one of the two.',
        });
      }
      known.add(bare(name));
    });
  });
}
