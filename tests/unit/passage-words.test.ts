import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { neighboursOf, passagesOf } from '../../src/edition/passages.ts';
import { plainSpaces } from '../../src/edition/spacing.ts';
import { LANGS } from '../../src/edition/types.ts';
import { useMessages } from '../../src/i18n/index.ts';
import { passageName } from '../../src/references/passage-name.ts';
import {
  cutAtWord,
  describedWithStatus,
  passageDescription,
  passageWords,
} from '../../src/references/passage-words.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);

function at(id: string, anchor: string) {
  const document = documentOf(edition, id);
  const passage = passagesOf(document).find((candidate) => candidate.anchor === anchor);
  if (!passage) throw new Error(`no ${anchor}`);
  return { document, passage };
}

test.each([
  ['declaration', '3', 'Section 3', 'Section 3'],
  ['declaration', '3.4', 'Paragraphe 3.4', 'Paragraph 3.4'],
  ['declaration', '2.3.1', 'Paragraphe 2.3, tiret 1', 'Paragraph 2.3, item 1'],
  ['declaration', 'preamble.2', 'Préambule, paragraphe 2', 'Preamble, paragraph 2'],
  ['declaration', 'signatures', 'Signatures', 'Signatures'],
  ['declaration', 'signatures.3', 'Signature : Askar Aitmatov', 'Signature: Askar Aitmatov'],
  ['letter', 'letter.1', 'Paragraphe 1', 'Paragraph 1'],
  ['letter', 'agenda.4', 'Ordre du jour, intitulé 4', 'Agenda, title 4'],
])('%s %s is called “%s” and “%s”', (id, anchor, fr, en) => {
  const { document, passage } = at(id, anchor);
  expect(plainSpaces(passageName(useMessages('fr'), document, passage))).toBe(fr);
  expect(passageName(useMessages('en'), document, passage)).toBe(en);
});

describe('before and after', () => {
  test.each([
    ['declaration', '3.4', '3.3', '3.5'],
    ['declaration', '1.1', 'preamble.2', '1.2'],
    ['declaration', '2.3', '2.2', '3.1'],
    ['declaration', '6.2', '6.1', 'signatures'],
    ['declaration', 'signatures', '6.2', undefined],
    ['declaration', '1', undefined, '2'],
    ['declaration', '2.3.6', '2.3.5', undefined],
    ['declaration', 'signatures.1', undefined, 'signatures.2'],
    ['letter', 'agenda.4', 'agenda.3', 'letter.1'],
  ])('%s %s stand %s and %s', (id, anchor, previous, next) => {
    const { document, passage } = at(id, anchor);
    const neighbours = neighboursOf(document, passage);
    expect([neighbours.previous?.anchor, neighbours.next?.anchor]).toEqual([previous, next]);
  });
});

describe('a description', () => {
  test('of a page about all documents says that the English is not official, and nothing of the French', () => {
    expect(describedWithStatus(edition, 'en', 'The notes.')).toBe(
      'The notes. Unofficial translation from the French.',
    );
    expect(describedWithStatus(edition, 'fr', 'Les notes.')).toBe('Les notes.');
  });

  test('has the words of the passage, and of a short item its section too', () => {
    const { document, passage } = at('declaration', '2.3.1');
    expect(passageDescription(document, 'en', passage)).toBe(
      `Unofficial translation: Peacebuilding; – 2. Deepening and broadening of relations between Japan and Central Asia, sect.${NBSP}2, para.${NBSP}3, item${NBSP}1`,
    );
  });

  test('is never longer than 200 characters, and is cut after a word', () => {
    for (const document of edition.documents) {
      for (const passage of passagesOf(document)) {
        for (const lang of LANGS) {
          const description = passageDescription(document, lang, passage);
          expect(description.length).toBeLessThanOrEqual(201);
          const [, head] = /^(?:Unofficial translation: )?(.*)…[^…]*$/.exec(description) ?? [];
          if (head === undefined) continue;
          const words = passageWords(document, lang, passage.anchor);
          expect(words.startsWith(head), description).toBe(true);
          expect(words.slice(head.length), description).toMatch(/^[\s,;:–«“(]/u);
        }
      }
    }
  });

  test('is that of one passage only, and says of every translated one that it is not official', () => {
    const all = edition.documents.flatMap((document) =>
      passagesOf(document).flatMap((passage) =>
        LANGS.map((lang) => ({ lang, text: passageDescription(document, lang, passage) })),
      ),
    );
    expect(new Set(all.map(({ text }) => text)).size).toBe(2 * 59);
    for (const { lang, text } of all) {
      expect(text.startsWith('Unofficial translation: '), text).toBe(lang === 'en');
    }
  });
});

test.each([
  ['short', 20, 'short'],
  ['one two three', 13, 'one two three'],
  ['one two three', 12, 'one two…'],
  ['one, two', 6, 'one…'],
  ['a list: first', 9, 'a list…'],
  ['he said « well\u00a0»', 11, 'he said…'],
])('“%s” cut to %i is “%s”', (text, length, expected) => {
  expect(cutAtWord(text, length)).toBe(expected);
});
