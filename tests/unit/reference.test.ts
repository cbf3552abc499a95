import { expect, test } from 'vitest';
import { referenceFrame, reference } from '../../src/references/reference.ts';
import { pinpoint } from '../../src/references/passage-name.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { plainSpaces } from '../../src/edition/spacing.ts';
import type { Lang } from '../../src/edition/types.ts';
import { EN, LETTER_FR, loadAfter, replacing } from './bad-content/spoilt-copy.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const cite = (edition: ReturnType<typeof loadEdition>, id: string, lang: Lang, anchor?: string): string => {
  const pin = anchor === undefined ? undefined : pinpoint(lang, anchor);
  return plainSpaces(reference(referenceFrame(edition, documentOf(edition, id), lang), pin, 'https://…'));
};

const edition = loadEdition(CONTENT);
const LETTRE =
  'Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies';
const LETTER =
  'Letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General';

test('an annex is cited through the letter that transmits it', () => {
  expect(cite(edition, 'declaration', 'fr', '3.4')).toBe(
    `${LETTRE}, annexe (Déclaration commune « Asie centrale + Japon », Astana, le 28 août 2004), sect. 3, par. 4, https://….`,
  );
});

test('what is not official says so, after the place', () => {
  expect(cite(edition, 'declaration', 'en', '3.4')).toBe(
    `${LETTER}, annex (Joint Statement “Central Asia + Japan”, Astana, 28 August 2004), sect. 3, para. 4 [unofficial translation from the French], https://….`,
  );
});

test('an official English text is cited without that', () => {
  const official = loadAfter([replacing(EN, 'status: unofficial-translation', 'status: official')]);
  expect(cite(official, 'declaration', 'en', '3.4')).not.toContain('unofficial');
});

test('the letter is cited by its own title', () => {
  expect(cite(edition, 'letter', 'fr', 'letter.2')).toBe(`${LETTRE}, par. 2, https://….`);
  expect(cite(edition, 'letter', 'en')).toBe(
    `${LETTER} [unofficial translation from the French], https://….`,
  );
});

test('a symbol stands after the title of the letter, for its annex as well', () => {
  const withSymbol = loadAfter([replacing(LETTER_FR, 'slug: lettre\n', 'slug: lettre\nsymbol: A/00/0\n')]);
  expect(cite(withSymbol, 'letter', 'fr')).toBe(`${LETTRE} (A/00/0), https://….`);
  expect(cite(withSymbol, 'declaration', 'en', '1')).toContain(`${LETTER} (A/00/0), annex (Joint Statement`);
});
