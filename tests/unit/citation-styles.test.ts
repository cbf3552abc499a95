import { readFileSync } from 'node:fs';
import CSL from 'citeproc';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import type { Lang } from '../../src/edition/types.ts';
import { citedPath } from '../../src/edition/urls.ts';
import { citationItem } from '../../src/references/csl-item.ts';
import { ACCESSED, STYLES } from '../../src/references/styles.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

/* What a reader gets who saves a citation and prints it in one of the usual styles, by the program that Zotero uses. */

const edition = loadEdition(CONTENT);
const LOCALES: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };
const file = (name: string) => readFileSync(`tests/fixtures/csl/${name}`, 'utf8');

const KINDS = {
  declaration: ['declaration', 'fr', undefined],
  passage: ['declaration', 'fr', '4.3'],
  letter: ['letter', 'fr', undefined],
  translatedPassage: ['declaration', 'en', '4.3'],
  translatedLetter: ['letter', 'en', undefined],
} as const;
type Kind = keyof typeof KINDS;

/** Behind the name of an item: with a date of access, which some styles print and others do not want. */
const CONSULTED = ' consulted';
const TODAY = { 'date-parts': [[2026, 12, 2]] };
const TODAY_IN: Record<Lang, string> = { fr: '2 décembre 2026', en: '2 December 2026' };

const engines = new Map<string, InstanceType<typeof CSL.Engine>>();

/** A style in a language, with the text of any item as its first. */
function engineOf(style: string, lang: Lang) {
  const name = style.replace('{lang}', lang);
  const engine =
    engines.get(`${name} ${lang}`) ??
    new CSL.Engine(
      {
        retrieveLocale: (locale) => file(`locales-${locale}.xml`),
        retrieveItem: (id) => {
          const [kind, consulted] = id.split(CONSULTED);
          return { ...itemOf(kind as Kind), id, ...(consulted !== undefined && { accessed: TODAY }) };
        },
      },
      file(`${name}.csl`),
      LOCALES[lang],
      true,
    );
  engines.set(`${name} ${lang}`, engine);
  engine.setOutputFormat('text');
  return engine;
}

function itemOf(kind: Kind) {
  const [id, lang, from] = KINDS[kind];
  const document = documentOf(edition, id);
  return citationItem(edition, document, lang, {
    from,
    address: `https://example.org${citedPath(document, lang, from)}`,
  });
}

/** The entry of a bibliography, or the footnote. */
function entry(style: string, what: 'bibliography' | 'note', kind: Kind, consulted = ''): string {
  const engine = engineOf(style, KINDS[kind][1]);
  const id = kind + consulted;
  engine.updateItems([id]);
  if (what === 'note') return engine.makeCitationCluster([{ id }]);
  const bibliography = engine.makeBibliography();
  return bibliography ? bibliography[1].join('').trim() : '';
}

type Entries = Readonly<Record<Kind, string>>;

function prints(style: string, what: 'bibliography' | 'note', expected: Entries) {
  test.each(Object.entries(expected) as [Kind, string][])('%s', (kind, text) => {
    expect(entry(style, what, kind)).toBe(text);
  });
}

describe('APA', () => {
  prints('apa', 'bibliography', {
    declaration:
      'Japon, République du Kazakhstan, République kirghize, République d’Ouzbékistan, & République du Tadjikistan. (2004). Déclaration commune « Asie centrale + Japon » [Annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies]. https://example.org/fr/declaration/',
    passage:
      'Japon, République du Kazakhstan, République kirghize, République d’Ouzbékistan, & République du Tadjikistan. (2004). Déclaration commune « Asie centrale + Japon », sect. 4, par. 3 [Annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies]. https://example.org/fr/declaration/4.3/',
    letter:
      'Kazakhstan. (2004). Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies [Lettre d’envoi]. https://example.org/fr/lettre/',
    translatedPassage:
      'Japan, Republic of Kazakhstan, Kyrgyz Republic, Republic of Uzbekistan, & Republic of Tajikistan. (2004). Joint Statement “Central Asia + Japan”, sect. 4, para. 3 [Annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French]. https://example.org/en/declaration/4.3/',
    translatedLetter:
      'Kazakhstan. (2004). Letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General [Cover letter; unofficial translation from the French]. https://example.org/en/letter/',
  });
});

describe('Chicago, author-date', () => {
  prints('chicago-author-date', 'bibliography', {
    declaration:
      'Japon, République du Kazakhstan, République kirghize, République d’Ouzbékistan, et République du Tadjikistan. 2004. Déclaration commune « Asie centrale + Japon ». Annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana. https://example.org/fr/declaration/.',
    passage:
      'Japon, République du Kazakhstan, République kirghize, République d’Ouzbékistan, et République du Tadjikistan. 2004. Déclaration commune « Asie centrale + Japon », sect. 4, par. 3. Annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana. https://example.org/fr/declaration/4.3/.',
    letter:
      'Kazakhstan. 2004. Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Lettre d’envoi. https://example.org/fr/lettre/.',
    translatedPassage:
      'Japan, Republic of Kazakhstan, Kyrgyz Republic, Republic of Uzbekistan, and Republic of Tajikistan. 2004. Joint Statement “Central Asia + Japan”, Sect. 4, Para. 3. Annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French. Astana. https://example.org/en/declaration/4.3/.',
    translatedLetter:
      'Kazakhstan. 2004. Letter Dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations Addressed to the Secretary-General. Cover letter; unofficial translation from the French. https://example.org/en/letter/.',
  });
});

describe('Chicago, footnote', () => {
  prints('chicago-notes-bibliography', 'note', {
    declaration:
      'Japon et al., Déclaration commune « Asie centrale + Japon », annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies (Astana, 2004), https://example.org/fr/declaration/.',
    passage:
      'Japon et al., Déclaration commune « Asie centrale + Japon », sect. 4, par. 3, annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies (Astana, 2004), https://example.org/fr/declaration/4.3/.',
    letter:
      'Kazakhstan, Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies, lettre d’envoi (2004), https://example.org/fr/lettre/.',
    translatedPassage:
      'Japan et al., Joint Statement “Central Asia + Japan”, Sect. 4, Para. 3, annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French (Astana, 2004), https://example.org/en/declaration/4.3/.',
    translatedLetter:
      'Kazakhstan, Letter Dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations Addressed to the Secretary-General, cover letter; unofficial translation from the French (2004), https://example.org/en/letter/.',
  });
});

describe('Chicago, bibliography of notes', () => {
  prints('chicago-notes-bibliography', 'bibliography', {
    declaration:
      'Japon, République du Kazakhstan, République kirghize, République d’Ouzbékistan, et République du Tadjikistan. Déclaration commune « Asie centrale + Japon ». Annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana, 2004. https://example.org/fr/declaration/.',
    passage:
      'Japon, République du Kazakhstan, République kirghize, République d’Ouzbékistan, et République du Tadjikistan. Déclaration commune « Asie centrale + Japon », sect. 4, par. 3. Annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana, 2004. https://example.org/fr/declaration/4.3/.',
    letter:
      'Kazakhstan. Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Lettre d’envoi. 2004. https://example.org/fr/lettre/.',
    translatedPassage:
      'Japan, Republic of Kazakhstan, Kyrgyz Republic, Republic of Uzbekistan, and Republic of Tajikistan. Joint Statement “Central Asia + Japan”, Sect. 4, Para. 3. Annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French. Astana, 2004. https://example.org/en/declaration/4.3/.',
    translatedLetter:
      'Kazakhstan. Letter Dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations Addressed to the Secretary-General. Cover letter; unofficial translation from the French. 2004. https://example.org/en/letter/.',
  });
});

describe('MLA', () => {
  prints('modern-language-association', 'bibliography', {
    declaration:
      'Japon, et al. Déclaration commune « Asie centrale + Japon ». Annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana, 28 août 2004, https://example.org/fr/declaration/.',
    passage:
      'Japon, et al. Déclaration commune « Asie centrale + Japon », sect. 4, par. 3. Annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana, 28 août 2004, https://example.org/fr/declaration/4.3/.',
    letter:
      'Kazakhstan. Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Lettre d’envoi. 16 septembre 2004, https://example.org/fr/lettre/.',
    translatedPassage:
      'Japan, et al. Joint Statement “Central Asia + Japan”, Sect. 4, Para. 3. Annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French. Astana, 28 Aug. 2004, https://example.org/en/declaration/4.3/.',
    translatedLetter:
      'Kazakhstan. Letter Dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations Addressed to the Secretary-General. Cover letter; unofficial translation from the French. 16 Sept. 2004, https://example.org/en/letter/.',
  });
});

describe('Harvard', () => {
  prints('harvard-cite-them-right', 'bibliography', {
    declaration:
      'Japon et al. (2004) Déclaration commune « Asie centrale + Japon ». annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana. Disponible sur: https://example.org/fr/declaration/.',
    passage:
      'Japon et al. (2004) Déclaration commune « Asie centrale + Japon », sect. 4, par. 3. annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana. Disponible sur: https://example.org/fr/declaration/4.3/.',
    letter:
      'Kazakhstan (2004) Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. lettre d’envoi. Disponible sur: https://example.org/fr/lettre/.',
    translatedPassage:
      'Japan et al. (2004) Joint Statement “Central Asia + Japan”, sect. 4, para. 3. annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French. Astana. Available at: https://example.org/en/declaration/4.3/.',
    translatedLetter:
      'Kazakhstan (2004) Letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General. cover letter; unofficial translation from the French. Available at: https://example.org/en/letter/.',
  });
});

describe('OSCOLA', () => {
  prints('oscola', 'note', {
    declaration:
      'Japon and others, « Déclaration commune « Asie centrale + Japon » » (2004) annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies <https://example.org/fr/declaration/>.',
    passage:
      'Japon and others, « Déclaration commune « Asie centrale + Japon », sect. 4, par. 3 » (2004) annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies <https://example.org/fr/declaration/4.3/>.',
    letter:
      'Kazakhstan, « Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies » (2004) lettre d’envoi <https://example.org/fr/lettre/>.',
    translatedPassage:
      'Japan and others, ‘Joint Statement “Central Asia + Japan”, Sect. 4, Para. 3’ (2004) annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French <https://example.org/en/declaration/4.3/>.',
    translatedLetter:
      'Kazakhstan, ‘Letter Dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations Addressed to the Secretary-General’ (2004) cover letter; unofficial translation from the French <https://example.org/en/letter/>.',
  });
});

describe('IEEE', () => {
  prints('ieee', 'bibliography', {
    declaration:
      '[1] Japon, République du Kazakhstan, République kirghize, République d’Ouzbékistan, et République du Tadjikistan, « Déclaration commune « Asie centrale + Japon » », Astana, annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies, août 2004. [En ligne]. Disponible sur: https://example.org/fr/declaration/',
    passage:
      '[1] Japon, République du Kazakhstan, République kirghize, République d’Ouzbékistan, et République du Tadjikistan, « Déclaration commune « Asie centrale + Japon », sect. 4, par. 3 », Astana, annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies, août 2004. [En ligne]. Disponible sur: https://example.org/fr/declaration/4.3/',
    letter:
      '[1] Kazakhstan, « Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies », lettre d’envoi, sept. 2004. [En ligne]. Disponible sur: https://example.org/fr/lettre/',
    translatedPassage:
      '[1] Japan, Republic of Kazakhstan, Kyrgyz Republic, Republic of Uzbekistan, and Republic of Tajikistan, ‘Joint Statement “Central Asia + Japan”, sect. 4, para. 3’, Astana, annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French, Aug. 2004. [Online]. Available: https://example.org/en/declaration/4.3/',
    translatedLetter:
      '[1] Kazakhstan, ‘Letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General’, cover letter; unofficial translation from the French, Sep. 2004. [Online]. Available: https://example.org/en/letter/',
  });
});

describe('ISO 690', () => {
  prints('iso690-author-date-{lang}', 'bibliography', {
    declaration:
      'JAPON, RÉPUBLIQUE DU KAZAKHSTAN, RÉPUBLIQUE KIRGHIZE, RÉPUBLIQUE D’OUZBÉKISTAN, et RÉPUBLIQUE DU TADJIKISTAN, 2004. Déclaration commune « Asie centrale + Japon » [en ligne]. annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana. Disponible à l’adresse : https://example.org/fr/declaration/',
    passage:
      'JAPON, RÉPUBLIQUE DU KAZAKHSTAN, RÉPUBLIQUE KIRGHIZE, RÉPUBLIQUE D’OUZBÉKISTAN, et RÉPUBLIQUE DU TADJIKISTAN, 2004. Déclaration commune « Asie centrale + Japon », sect. 4, par. 3 [en ligne]. annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies. Astana. Disponible à l’adresse : https://example.org/fr/declaration/4.3/',
    letter:
      'KAZAKHSTAN, 2004. Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies [en ligne]. lettre d’envoi. Disponible à l’adresse : https://example.org/fr/lettre/',
    translatedPassage:
      'JAPAN, REPUBLIC OF KAZAKHSTAN, KYRGYZ REPUBLIC, REPUBLIC OF UZBEKISTAN, and REPUBLIC OF TAJIKISTAN, 2004. Joint Statement “Central Asia + Japan”, sect. 4, para. 3. Online. annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French. Astana. Available from: https://example.org/en/declaration/4.3/',
    translatedLetter:
      'KAZAKHSTAN, 2004. Letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General. Online. cover letter; unofficial translation from the French. Available from: https://example.org/en/letter/',
  });
});

describe('the page of a passage prints the same', () => {
  const compared: Record<string, readonly [style: string, what: 'bibliography' | 'note']> = {
    APA: ['apa', 'bibliography'],
    Chicago: ['chicago-notes-bibliography', 'note'],
    'ISO 690': ['iso690-author-date-{lang}', 'bibliography'],
  };

  test.each(
    STYLES.flatMap(([name, print]) =>
      (Object.keys(KINDS) as Kind[]).map((kind) => [name, kind, print] as const),
    ),
  )('%s: %s', (name, kind, print) => {
    const [style, what] = compared[name] ?? ['', 'note'];
    // Chicago would give titles capitals, which would also change the names of passages.
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').toLowerCase();
    const consulted = name === 'ISO 690' ? CONSULTED : '';
    const printed = print(itemOf(kind)).replace(ACCESSED, TODAY_IN[KINDS[kind][1]]);
    expect(plain(printed)).toBe(plain(entry(style, what, kind, consulted)));
  });

  test('ISO 690 alone asks for the date of access, and ends in a full stop', () => {
    const item = itemOf('passage');
    expect(STYLES.map(([name, print]) => [name, print(item).includes(ACCESSED)])).toEqual([
      ['APA', false],
      ['Chicago', false],
      ['ISO 690', true],
    ]);
    const [, iso690] = STYLES[2] ?? [];
    expect(iso690?.({ ...item, title: 'T', genre: 'g', author: [], URL: 'https://…' })).toBe(
      '2004. T [en ligne]. g. Astana. Disponible à l’adresse\u00a0: https://… [Consulté le {accessed}].',
    );
  });

  test.each([
    ['APA', 'Protocol (A/00/0) [Protocol]. (2005). https://…'],
    ['Chicago', 'Protocol, Protocol A/00/0 (2005), https://….'],
    ['ISO 690', '2005. Protocol. Online. Protocol. A/00/0. Available from: https://… [Accessed {accessed}].'],
  ])('%s of a text that nobody signed, with a symbol', (name, expected) => {
    const [, print] = STYLES.find(([style]) => style === name) ?? [];
    const item = { ...itemOf('translatedLetter'), author: [], title: 'Protocol', genre: 'Protocol' };
    const issued = { 'date-parts': [[2005, 1, 2]] } as const;
    expect(print?.({ ...item, issued, number: 'A/00/0', URL: 'https://…' })).toBe(expected);
  });
});
