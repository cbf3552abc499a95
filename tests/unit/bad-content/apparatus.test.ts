import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeRemarks } from '../../../src/edition/read/problem.ts';
import { CONTENT } from '../content-folder.ts';
import { EN, loadAfter, problemsAfter, remarksAfter, removing, replacing, writing } from './spoilt-copy.ts';
import type { Case, Change, ExpectedProblem } from './spoilt-copy.ts';

const NOTES = 'notes.yaml';
const THEMES = 'themes.yaml';
const NAMES = 'names.yaml';
const GLOSSARY = 'glossary.yaml';
const SOURCES = 'sources.yaml';
const HISTORY = 'history.yaml';
const VOICES = 'voices.yaml';
const CHRONOLOGY = 'chronology.yaml';
const CONTEXT = 'context.yaml';

/** The line on which some words begin; a change in that line leaves it where it is. */
function lineOf(file: string, words: string): number {
  const parts = readFileSync(join(CONTENT, file), 'utf8').split(words);
  if (parts.length !== 2)
    throw new Error(`content/${file} has “${words}” ${String(parts.length - 1)} times.`);
  return (parts[0] ?? '').split('\n').length;
}

const REFERENCE = {
  expected: 'a document of the edition and an anchor of it, as in declaration/3.4',
  fix: 'Correct the reference.',
};
const SOURCED: Pick<ExpectedProblem, 'expected' | 'fix'> = {
  expected: 'a source for whatever the text itself does not show',
  fix: expect.stringContaining('or remove the note'),
};

const cases: Case[] = [
  {
    name: 'a note whose French words do not stand there',
    changes: [replacing(NOTES, 'words: { fr: revêt }', 'words: { fr: revêtent }')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'words: { fr: revêt }'),
        found: '“revêtent” not in declaration/1.1 (fr)',
        expected: expect.stringMatching(/^words that stand there once: “1\) Nous sommes convenus/),
        fix: 'Quote the words as they stand there, or remove the note.',
      },
    ],
  },
  {
    name: 'a note on part of a word',
    changes: [replacing(NOTES, 'words: { fr: revêt }', 'words: { fr: revê }')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'words: { fr: revêt }'),
        found: '“revê” not in declaration/1.1 (fr)',
        expected: expect.any(String),
        fix: expect.any(String),
      },
    ],
  },
  {
    name: 'a note whose words stand there twice',
    changes: [
      replacing(NOTES, 'words: { fr: attentes, en: expectations }', 'words: { fr: attentes, en: efforts }'),
    ],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'words: { fr: attentes'),
        found: '“efforts” more than once in declaration/1.4 (en)',
        expected: expect.any(String),
        fix: expect.any(String),
      },
    ],
  },
  {
    name: 'a note whose English words a new translation no longer has',
    changes: [
      replacing(
        EN,
        'The Minister for Foreign Affairs of Japan expressed the expectations',
        'The Minister for Foreign Affairs of Japan expressed the hopes',
      ),
      removing(GLOSSARY),
    ],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'words: { fr: attentes'),
        found: '“expectations” not in declaration/1.4 (en)',
        expected: expect.any(String),
        fix: expect.any(String),
      },
    ],
  },
  {
    name: 'a note on a passage that there is not',
    changes: [replacing(NOTES, 'at: declaration/3.6\n', 'at: declaration/3.7\n')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'at: declaration/3.6'),
        found: 'the passage declaration/3.7',
        ...REFERENCE,
      },
    ],
  },
  {
    name: 'a note on an unknown document',
    changes: [replacing(NOTES, 'at: declaration/3.6\n', 'at: communique/3.6\n')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'at: declaration/3.6'),
        found: 'the passage communique/3.6',
        ...REFERENCE,
      },
    ],
  },
  {
    name: 'a fact without a source, and the source that nothing cites any more',
    changes: [replacing(NOTES, '  sources: [14]\n', '')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, '- number: 28'),
        found: 'note 28 without a source',
        ...SOURCED,
      },
      {
        file: SOURCES,
        line: lineOf(SOURCES, '- number: 14'),
        found: 'source 14, which nothing cites',
        expected: 'each source once, and cited',
        fix: 'Remove it, or cite it.',
      },
    ],
  },
  {
    name: 'a number of no source',
    changes: [replacing(NOTES, 'sources: [1, 4]', 'sources: [1, 4, 99]')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'sources: [1, 4]'),
        found: 'source 99',
        expected: 'a number of sources.yaml',
        fix: 'Correct the number, or add the source.',
      },
    ],
  },
  {
    name: 'a note of no known kind',
    changes: [replacing(NOTES, 'kind: sic\n  words: { fr: revêt }', 'kind: opinion\n  words: { fr: revêt }')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'kind: sic\n  words: { fr: revêt }'),
        found: expect.stringMatching(/^“\d+\.kind”: "opinion"$/),
        expected: 'one of sic, inconsistency, witness, fact, doubt',
        fix: 'Correct the value.',
      },
    ],
  },
  {
    name: 'a note in one language only',
    changes: [replacing(NOTES, '    en: The established name of a policy of Japan.\n', '')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'fr: Nom établi'),
        found: expect.stringMatching(/^no field “\d+\.text\.en”$/),
        expected: expect.any(String),
        fix: expect.any(String),
      },
    ],
  },
  {
    name: 'the number of a note a second time',
    changes: [replacing(NOTES, 'number: 28\n', 'number: 27\n')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, '- number: 28'),
        found: '“27” a second time',
        expected: 'each “number” once',
        fix: 'Give it the next number: the number of a note is kept for good.',
      },
    ],
  },
  {
    name: 'a theme without a passage',
    changes: [replacing(THEMES, 'at: [declaration/4.3]', 'at: []')],
    problems: [
      {
        file: THEMES,
        line: lineOf(THEMES, 'at: [declaration/4.3]'),
        found: '“20.at”: []',
        expected: 'at least one passage',
        fix: 'Correct the value.',
      },
    ],
  },
  {
    name: 'a theme with an unknown passage',
    changes: [replacing(THEMES, 'at: [declaration/4.3]', 'at: [declaration/4.4]')],
    problems: [
      {
        file: THEMES,
        line: lineOf(THEMES, 'at: [declaration/4.3]'),
        found: 'the passage declaration/4.4',
        ...REFERENCE,
      },
    ],
  },
  {
    name: 'passages of a theme out of order and twice',
    changes: [
      replacing(THEMES, 'at: [declaration/4.3]', 'at: [declaration/4.3, declaration/3.1, declaration/4.3]'),
    ],
    problems: [
      {
        file: THEMES,
        line: lineOf(THEMES, 'at: [declaration/4.3]'),
        found: 'declaration/3.1 out of order',
        expected: 'each passage once, in reading order',
        fix: 'Put it in its place.',
      },
      {
        file: THEMES,
        line: lineOf(THEMES, 'at: [declaration/4.3]'),
        found: 'declaration/4.3 a second time',
        expected: 'each passage once, in reading order',
        fix: 'Put it in its place.',
      },
    ],
  },
  {
    name: 'a name that does not stand in its passage, in each language',
    changes: [
      replacing(
        NAMES,
        'at: [declaration/1.1, declaration/1.4]',
        'at: [declaration/1.1, declaration/1.2, declaration/1.4]',
      ),
    ],
    problems: (['fr', 'en'] as const).map((lang): ExpectedProblem => ({
      file: NAMES,
      line: lineOf(NAMES, 'at: [declaration/1.1, declaration/1.4]'),
      found: `“${lang === 'fr' ? 'Eurasie' : 'Eurasia'}” not in declaration/1.2 (${lang})`,
      expected: expect.stringMatching(/^words of “/),
      fix: 'Correct the entry to what the text says, or take the passage out.',
    })),
  },
  {
    name: 'other forms of a name without a source',
    changes: [replacing(NAMES, '  sources: [17]\n', '')],
    problems: [
      {
        file: NAMES,
        line: lineOf(NAMES, 'fr: En cyrillique'),
        found: 'other forms of “askar-aitmatov” without a source',
        ...SOURCED,
      },
      {
        file: SOURCES,
        line: lineOf(SOURCES, '- number: 17'),
        found: 'source 17, which nothing cites',
        expected: expect.any(String),
        fix: expect.any(String),
      },
    ],
  },
  {
    name: 'a term that the English no longer uses',
    changes: [replacing(EN, '- Peacebuilding;', '- Consolidation of peace;')],
    problems: [
      {
        file: GLOSSARY,
        line: lineOf(GLOSSARY, 'en: peacebuilding') + 1,
        found: '“peacebuilding” not in declaration/2.3 (en)',
        expected: expect.stringMatching(/^words of “\(3\) Having agreed/),
        fix: 'Correct the entry to what the text says, or take the passage out.',
      },
    ],
  },
  {
    name: 'a source without an address that one can follow',
    changes: [replacing(SOURCES, 'https://thediplomat.com', 'thediplomat.com')],
    problems: [
      {
        file: SOURCES,
        line: lineOf(SOURCES, 'address: https://thediplomat.com'),
        found: expect.stringMatching(/^“10\.address”: "thediplomat/),
        expected: 'an address that begins with https:// or http://',
        fix: 'Correct the value.',
      },
    ],
  },
  {
    name: 'a change without a date that a calendar has',
    changes: [writing(HISTORY, '- date: 2026-11-31\n  change: { fr: Une, en: One }\n')],
    problems: [
      {
        file: HISTORY,
        line: 1,
        found: '“0.date”: "2026-11-31"',
        expected: 'a date as YYYY-MM-DD',
        fix: 'Correct the value.',
      },
    ],
  },
  {
    name: 'a newer change below an older one',
    changes: [
      writing(
        HISTORY,
        '- date: 2026-11-23\n  change: { fr: Une, en: One }\n- date: 2026-11-24\n  change: { fr: Deux, en: Two }\n',
      ),
    ],
    problems: [
      {
        file: HISTORY,
        line: 3,
        found: '2026-11-24 below 2026-11-23',
        expected: 'the newest change first',
        fix: 'Put the change above the older ones.',
      },
    ],
  },
  {
    name: 'a note that has neither text nor readings, and one that has both',
    changes: [
      replacing(
        NOTES,
        '  text:\n    fr: Nom établi d’une politique du Japon.\n    en: The established name of a policy of Japan.\n',
        '',
      ),
      replacing(NOTES, '  readings:\n', '  text: { fr: Oui., en: Yes. }\n  readings:\n'),
    ],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, '- number: 11'),
        found: 'note 11 with both text and readings',
        expected: 'a “text”, or “readings” of other texts',
        fix: 'Write what the note says, once.',
      },
      {
        file: NOTES,
        line: lineOf(NOTES, '- number: 21') + 1,
        found: 'note 21 with neither text nor readings',
        expected: 'a “text”, or “readings” of other texts',
        fix: 'Write what the note says, once.',
      },
    ],
  },
  {
    name: 'a reading of no source',
    changes: [replacing(NOTES, 'source: 2\n', 'source: 98\n')],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, '- number: 11'),
        found: 'source 98',
        expected: 'a number of sources.yaml',
        fix: 'Correct the number, or add the source.',
      },
    ],
  },
  {
    name: 'a voice whose words a new translation no longer has',
    changes: [
      replacing(EN, 'The Ministers of the countries of Central Asia thanked', 'The four Ministers thanked'),
    ],
    problems: [
      {
        file: NAMES,
        line: expect.any(Number),
        found: expect.stringContaining(
          '“Ministers of the countries of Central Asia” not in declaration/2.2 (en)',
        ),
        expected: expect.any(String),
        fix: expect.any(String),
      },
      {
        file: VOICES,
        line: lineOf(VOICES, 'en: The Ministers of the countries of Central Asia thanked'),
        found: '“The Ministers of the countries of Central Asia thanked” not in declaration/2.2 (en)',
        expected: expect.stringMatching(/^words that stand there once: “\(2\) The Minister/),
        fix: 'Quote the words as they stand there, or remove the voice.',
      },
    ],
  },
  {
    name: 'a voice whose verb is not in its words, and one of nobody',
    changes: [
      replacing(VOICES, 'verb: { fr: a salué, en: commended }', 'verb: { fr: a saluée, en: commend }'),
    ],
    problems: (['fr', 'en'] as const).map((lang): ExpectedProblem => ({
      file: VOICES,
      line: lineOf(VOICES, 'verb: { fr: a salué'),
      found: `“${lang === 'fr' ? 'a saluée' : 'commend'}”`,
      expected: expect.stringMatching(/^a part of “/),
      fix: 'Write the verb as it stands in the words.',
    })),
  },
  {
    name: 'a voice of nobody',
    changes: [
      replacing(VOICES, '- at: declaration/3.5\n  who: central-asia', '- at: declaration/3.5\n  who: china'),
    ],
    problems: [
      {
        file: VOICES,
        line: lineOf(VOICES, '- at: declaration/3.5') + 1,
        found: expect.stringMatching(/^“\d+\.who”: "china"$/),
        expected: 'one of all, japan, central-asia',
        fix: 'Correct the value.',
      },
    ],
  },
  {
    name: 'a voice on a passage that there is not, one out of order, and the paragraphs that they leave silent',
    changes: [
      replacing(VOICES, '- at: declaration/3.5', '- at: declaration/3.7'),
      replacing(VOICES, '- at: declaration/5.3', '- at: declaration/1.1'),
    ],
    problems: [
      ...['declaration/3.5', 'declaration/5.3'].map((place) => ({
        file: VOICES,
        line: 1,
        found: `no voice in ${place}`,
        expected: 'a voice in every paragraph of a document that has voices',
        fix: 'Add who speaks there, and with which verb.',
      })),
      {
        file: VOICES,
        line: lineOf(VOICES, '- at: declaration/3.5'),
        found: 'the passage declaration/3.7',
        ...REFERENCE,
      },
      {
        file: VOICES,
        line: lineOf(VOICES, '- at: declaration/5.3'),
        found: 'declaration/1.1 out of order',
        expected: 'each voice once, in reading order',
        fix: 'Put it in its place.',
      },
    ],
  },
  {
    name: 'a line of the chronology without a source, of an unknown one, and in the wrong place',
    changes: [
      writing(
        CHRONOLOGY,
        [
          '- { date: 2004-08-28, text: { fr: A, en: A } }',
          '- { date: 2004-08-26, text: { fr: B, en: B }, sources: [97] }',
          '- { date: 2005-03, text: { fr: C, en: C }, at: declaration/9.9 }',
          '',
        ].join('\n'),
      ),
    ],
    problems: [
      {
        file: CHRONOLOGY,
        line: 1,
        found: 'the line of 2004-08-28 without a source',
        expected: 'a source for whatever the text itself does not show',
        fix: 'Add “sources: [1]” with the numbers of sources.yaml, or remove the note or line.',
      },
      {
        file: CHRONOLOGY,
        line: 2,
        found: '2004-08-26 below 2004-08-28',
        expected: 'the oldest line first',
        fix: 'Put the line in its place.',
      },
      {
        file: CHRONOLOGY,
        line: 2,
        found: 'source 97',
        expected: 'a number of sources.yaml',
        fix: 'Correct the number, or add the source.',
      },
      { file: CHRONOLOGY, line: 3, found: 'the passage declaration/9.9', ...REFERENCE },
    ],
  },
  {
    name: 'days of the chronology that end before they begin',
    changes: [replacing(CHRONOLOGY, 'until: 2004-08-31', 'until: 2004-08-21')],
    problems: [
      {
        file: CHRONOLOGY,
        line: lineOf(CHRONOLOGY, 'until: 2004-08-31'),
        found: '2004-08-21 for what began on 2004-08-25',
        expected: 'a later day',
        fix: 'Correct it, or leave it out where there was one day.',
      },
    ],
  },
  {
    name: 'a doubt about words of one language',
    changes: [
      replacing(NOTES, 'words: { fr: volontairement, en: voluntarily }', 'words: { fr: volontairement }'),
    ],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, '- number: 31'),
        found: 'note 31, a doubt, without words in en',
        expected: 'the words of the French and those chosen for them',
        fix: 'Add “words: { fr: …, en: … }”.',
      },
    ],
  },
  {
    name: 'a siglum that two sources have',
    changes: [
      replacing(
        SOURCES,
        '- number: 2\n',
        '- number: 2\n  siglum: { sign: J, fr: communiqué, en: release }\n',
      ),
    ],
    problems: [
      {
        file: SOURCES,
        line: lineOf(SOURCES, '- number: 2\n') + 1,
        found: '“J” a second time',
        expected: 'each “siglum” once',
        fix: 'Change it, or join the entry to the other.',
      },
    ],
  },
  {
    name: 'voices of one passage in the wrong order',
    changes: [
      replacing(
        VOICES,
        'verb: { fr: avons réaffirmé, en: reaffirmed }\n  words: { fr: nous avons réaffirmé, en: we reaffirmed }',
        'verb: { fr: dans ce contexte, en: in that context }\n  words: { fr: dans ce contexte, en: in that context }',
      ),
    ],
    problems: [
      {
        file: VOICES,
        line: expect.any(Number),
        found: 'declaration/1.5 out of order',
        expected: 'each voice once, in reading order',
        fix: 'Put it in its place.',
      },
    ],
  },
  {
    name: 'a paragraph of the context that nothing bears out, and one on a passage that there is not',
    changes: [
      writing(
        CONTEXT,
        [
          '- { id: one, title: { fr: A, en: A }, text: { fr: B, en: B } }',
          '- { id: two, title: { fr: A, en: A }, text: { fr: B, en: B }, at: [letter/letter.9] }',
          '- { id: three, title: { fr: A, en: A }, text: { fr: B, en: B }, at: [letter/letter.2] }',
          '',
        ].join('\n'),
      ),
    ],
    problems: [
      {
        file: CONTEXT,
        line: 1,
        found: '“one” without a source',
        expected: 'a source, or a passage that says so',
        fix: 'Cite a source as “[1]”, add “at: [declaration/3.4]”, or remove the paragraph.',
      },
      { file: CONTEXT, line: 2, found: 'the passage letter/letter.9', ...REFERENCE },
    ],
  },
  {
    name: 'a note with another source in English, and one that refers to a note that there is not',
    changes: [
      replacing(
        NOTES,
        '    en: The established name of a policy of Japan.\n',
        '    en: The established name of a policy of Japan (note 99) [98].\n',
      ),
    ],
    problems: [
      {
        file: NOTES,
        line: lineOf(NOTES, 'en: The established name'),
        found: 'note 99',
        expected: 'the number of a note',
        fix: 'Correct the number, or leave it out.',
      },
      {
        file: NOTES,
        line: lineOf(NOTES, 'en: The established name'),
        found: 'note 21 with the sources 98',
        expected: 'the sources of the French: none',
        fix: 'Cite the same sources in both languages.',
      },
    ],
  },
  {
    name: 'a line of the chronology that names a source and a paragraph that there are not',
    changes: [
      writing(
        CHRONOLOGY,
        '- { date: 2004-08-28, text: { fr: "Paragraphe 7.1 [96]", en: "Paragraph 7.1 [96]" }, sources: [2] }\n',
      ),
      replacing(NAMES, 'fr: En cyrillique', 'fr: Voir le paragraphe 1.9. En cyrillique'),
    ],
    problems: [
      {
        file: CHRONOLOGY,
        line: 1,
        found: 'source 96',
        expected: 'a number of sources.yaml',
        fix: 'Correct the number, or add the source.',
      },
      {
        file: NAMES,
        line: lineOf(NAMES, 'fr: En cyrillique'),
        found: 'paragraphe 1.9',
        expected: 'a paragraph of a document, as in “paragraph 3.4”',
        fix: 'Correct the number, or leave it out.',
      },
    ],
  },
  {
    name: 'a voice twice, and a source under two numbers',
    changes: [
      replacing(
        VOICES,
        '- at: declaration/1.2\n',
        '- at: declaration/1.1\n  who: all\n  verb: { fr: sommes convenus, en: agreed }\n  words: { fr: Nous sommes convenus, en: We agreed }\n\n- at: declaration/1.2\n',
      ),
      replacing(
        SOURCES,
        'address: https://thediplomat.com/2019/05/central-asia-and-japan-15-years-of-multilateral-cooperation',
        'address: https://www.azattyk.org/a/1215718.html',
      ),
    ],
    problems: [
      {
        file: SOURCES,
        line: lineOf(SOURCES, 'address: https://www.azattyk.org'),
        found: '“https://www.azattyk.org/a/1215718.html” a second time',
        expected: 'each “address” once',
        fix: 'Change it, or join the entry to the other.',
      },
      {
        file: VOICES,
        line: lineOf(VOICES, '- at: declaration/1.2'),
        found: 'declaration/1.1 a second time',
        expected: 'each voice once, in reading order',
        fix: 'Put it in its place.',
      },
    ],
  },
  {
    name: 'a paragraph of the context with the anchor of another',
    changes: [
      (root) => {
        const text = readFileSync(join(root, CONTEXT), 'utf8');
        writing(CONTEXT, text + text)(root);
      },
    ],
    problems: [
      {
        file: CONTEXT,
        line: readFileSync(join(CONTENT, CONTEXT), 'utf8').split('\n').length,
        found: '“meeting” a second time',
        expected: 'each “id” once',
        fix: 'Change it, or join the entry to the other.',
      },
    ],
  },
  {
    name: 'a date of the chronology that is none',
    changes: [replacing(CHRONOLOGY, 'date: 2006-06\n', 'date: 2006-13\n')],
    problems: [
      {
        file: CHRONOLOGY,
        line: lineOf(CHRONOLOGY, '- date: 2006-06'),
        found: '“2.date”: "2006-13"',
        expected: 'a date as YYYY-MM-DD or YYYY-MM',
        fix: 'Correct the value.',
      },
    ],
  },
  {
    name: 'a paragraph of the context with other sources in each language',
    changes: [replacing(CONTEXT, 'Five ministers signed [2].', 'Five ministers signed [3].')],
    problems: [
      {
        file: CONTEXT,
        line: lineOf(CONTEXT, 'en: Five ministers'),
        found: '“meeting” with the sources 3',
        expected: 'the sources of the French: 2',
        fix: 'Cite the same sources in both languages.',
      },
    ],
  },
  {
    name: 'a form of a term that stands nowhere',
    changes: [replacing(GLOSSARY, 'en: [robust growth]', 'en: [robust growth, sturdy growth]')],
    problems: [
      {
        file: GLOSSARY,
        line: lineOf(GLOSSARY, 'en: [robust growth]'),
        found: 'the form “sturdy growth” in none of its passages (en)',
        expected: 'forms that stand in the text',
        fix: 'Correct the form, or remove it.',
      },
    ],
  },
  {
    name: 'an address for corrections that is none',
    changes: [replacing('edition.yaml', 'documents:\n', 'corrections: the editor\n\ndocuments:\n')],
    problems: [
      {
        file: 'edition.yaml',
        line: 12,
        found: '“corrections”: "the editor"',
        expected: 'a web or mailto: address',
        fix: 'Correct the value.',
      },
    ],
  },
];

test.each(cases)('reports $name', ({ changes, problems }) => {
  expect(problemsAfter(changes)).toEqual(problems);
});

test('a passage that an index of names leaves out is remarked on, and stops nothing', () => {
  expect(remarksAfter([])).toEqual([]);
  const shorter = replacing(NAMES, 'at: [declaration/1.1, declaration/1.4]', 'at: [declaration/1.1]');
  const remarks = remarksAfter([shorter]);
  expect(remarks).toEqual([
    {
      file: NAMES,
      line: lineOf(NAMES, 'at: [declaration/1.1, declaration/1.4]'),
      found: '“Eurasie” in declaration/1.4 too',
      expected: 'every passage that the index is meant to lead to',
      fix: 'Add declaration/1.4 in its place, or leave it out.',
    },
  ]);
  expect(describeRemarks(remarks)).toBe(
    [
      'Remarks on the content, which stop nothing: 1',
      '',
      `content/names.yaml:${String(remarks[0]?.line)}`,
      '  found     “Eurasie” in declaration/1.4 too',
      '  expected  every passage that the index is meant to lead to',
      '  to do     Add declaration/1.4 in its place, or leave it out.',
    ].join('\n'),
  );
});

test('where other English words take the place of ours, every note, name and term that had them is named at once', () => {
  /** The same structure, and none of the words. */
  const reworded: Change = (root) => {
    const [, head = '', body = ''] =
      /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(readFileSync(join(root, EN), 'utf8')) ?? [];
    const words = body.replaceAll(/^((?:## \d+\.|\d+\)| *-)? ?)\S.*$/gm, '$1Sables');
    writing(EN, head.replace('status: unofficial-translation', 'status: official') + words)(root);
  };
  const problems = problemsAfter([reworded]);
  const notes = parse(readFileSync(join(CONTENT, NOTES), 'utf8')) as {
    at: string;
    words?: { en?: string };
  }[];
  const quoting = notes.filter(
    ({ at, words }) => /^declaration\/(?:p|\d)/.test(at) && words?.en !== undefined,
  );
  expect(quoting.length).toBeGreaterThan(10);
  expect(problems.filter(({ file }) => file === NOTES)).toHaveLength(quoting.length);
  const terms =
    readFileSync(join(CONTENT, GLOSSARY), 'utf8').match(/declaration\/(?:preamble|[1-6])[.\d]*/g) ?? [];
  expect(terms.length).toBeGreaterThan(40);
  expect(problems.filter(({ file, found }) => file === GLOSSARY && found.endsWith('(en)'))).toHaveLength(
    terms.length,
  );
  expect(problems.filter(({ found }) => found === '“peacebuilding” not in declaration/2.3 (en)')).not.toEqual(
    [],
  );
  expect([...new Set(problems.map(({ file }) => file))]).toEqual([
    GLOSSARY,
    'marked-names.yaml',
    NAMES,
    NOTES,
    'other-names.yaml',
    VOICES,
  ]);
});

describe('an edition', () => {
  test('may do without any editorial matter', () => {
    const files = [
      ...[NOTES, THEMES, NAMES, 'marked-names.yaml', GLOSSARY, SOURCES, HISTORY],
      ...[VOICES, CHRONOLOGY, CONTEXT],
    ];
    const signatories = readFileSync(join(CONTENT, 'signatories.yaml'), 'utf8');
    const unnamed = writing('signatories.yaml', signatories.replaceAll(/^ {2}named: .*\n/gm, ''));
    const edition = loadAfter([...files.map(removing), unnamed]);
    const { notes, themes, names, glossary, history, voices, chronology, context } = edition;
    expect([notes, themes, names, glossary, history, voices, chronology, context]).toEqual(
      Array.from({ length: 8 }, () => []),
    );
  });

  test('reports a signatory named under an entry that does not exist', () => {
    const from = 'named: [yoriko-kawaguchi, japan]';
    expect(problemsAfter([replacing('signatories.yaml', from, 'named: [yoriko-kawaguchi, nippon]')])).toEqual(
      [
        {
          file: 'signatories.yaml',
          line: lineOf('signatories.yaml', from),
          found: 'Yoriko Kawaguchi is named under “nippon”',
          expected: 'an id of names.yaml',
          fix: 'Correct the id, or add the entry to names.yaml.',
        },
      ],
    );
  });

  test('may say where errors are reported', () => {
    const added = replacing(
      'edition.yaml',
      'documents:\n',
      'corrections: mailto:editor@example.org\n\ndocuments:\n',
    );
    expect(loadAfter([added]).corrections).toBe('mailto:editor@example.org');
  });

  test('whose text has problems reports only those', () => {
    const problems = problemsAfter([
      replacing(EN, 'status: unofficial-translation', 'status: draft'),
      replacing(NOTES, 'words: { fr: revêt }', 'words: { fr: revêtent }'),
    ]);
    expect(problems.map(({ file }) => file)).toEqual([EN]);
  });
});
