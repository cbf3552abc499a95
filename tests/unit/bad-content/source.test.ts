import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { witnessesOf } from '../../../src/edition/read/source-digest.ts';
import { CONTENT } from '../content-folder.ts';
import { addingExample } from '../example-document.ts';
import { SOURCE, loadAfter, problemsAfter, removing, replacing, writing } from './spoilt-copy.ts';

const DIGEST = `${SOURCE}.sha256`;
const SHA256 = '58483c055134ce0fd5e34854d480b1b6ecf1b4064460ee5e807f2a934ae49b3b';

test('reports a source that was edited, with both digests', () => {
  expect(problemsAfter([replacing(SOURCE, 'revêt', 'revêtent')])).toEqual([
    {
      file: SOURCE,
      line: 1,
      found: 'SHA-256 a53dbe1ada97a759a4a7b6d5dbd0a814708a20d3d996240f0554e07b329ecbc4',
      expected: `${SHA256}, as content/source/astana-2004.fr.txt.sha256 has it`,
      fix: 'Restore the source text: it is never edited. (git checkout -- content/source)',
    },
  ]);
});

test('reports a source whose line ends Git has changed, and how to mend it', () => {
  const text = readFileSync(join(CONTENT, SOURCE), 'utf8');
  expect(problemsAfter([writing(SOURCE, text.replaceAll('\n', '\r\n'))])).toEqual([
    expect.objectContaining({
      file: SOURCE,
      fix: 'Only its line ends differ: Git has made them those of Windows (core.autocrlf), though .gitattributes forbids it. Delete the file, then: git checkout -- content/source',
    }),
  ]);
});

test('reports a digest that is not that of the source', () => {
  expect(problemsAfter([writing(DIGEST, `${'0'.repeat(64)}  astana-2004.fr.txt\n`)])).toEqual([
    {
      file: SOURCE,
      line: 1,
      found: `SHA-256 ${SHA256}`,
      expected: `${'0'.repeat(64)}, as content/source/astana-2004.fr.txt.sha256 has it`,
      fix: 'Restore the source text: it is never edited. (git checkout -- content/source)',
    },
  ]);
});

test('reports a missing source', () => {
  expect(problemsAfter([removing(SOURCE)])).toEqual([
    {
      file: SOURCE,
      line: 1,
      found: 'no such file',
      expected:
        'the source text that edition.yaml names, or to which content/source/astana-2004.fr.txt.sha256 belongs',
      fix: 'Put the source text there, byte for byte.',
    },
  ]);
});

test.each([
  ['a missing digest', removing(DIGEST)],
  ['an empty digest', writing(DIGEST, '')],
])('reports %s at the file of the digest, and asks for the digest', (_, change) => {
  expect(problemsAfter([change])).toEqual([
    {
      file: DIGEST,
      line: 1,
      found: expect.stringMatching(/^(?:no|an empty) /) as unknown,
      expected: 'the SHA-256 of content/source/astana-2004.fr.txt',
      fix: `Restore the digest, or write this line into the file: ${SHA256}  astana-2004.fr.txt`,
    },
  ]);
});

describe('a source file beside the Markdown of a document', () => {
  const OWN = 'example/source.fr.txt';
  const OWN_SHA256 = 'caff621524677559da4612974dc932f3b2f118c24d487f2f74202d6f1aa800a1';

  test('is the source of that document alone', () => {
    const edition = loadAfter([addingExample]);
    expect(edition.documents[2]?.source).toEqual({ lang: 'fr', file: OWN, bytes: 162, sha256: OWN_SHA256 });
    expect(
      witnessesOf(edition).map(({ source, documents }) => [source.file, documents.map(({ id }) => id)]),
    ).toEqual([
      [SOURCE, ['letter', 'declaration']],
      [OWN, ['example']],
    ]);
  });

  test.each([
    [
      'an edit of it',
      replacing(OWN, 'libres', 'libre'),
      {
        file: OWN,
        found: expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/) as unknown,
        fix: 'Restore the source text: it is never edited. (git checkout -- content/example)',
      },
    ],
    [
      'a missing digest, with the line to write',
      removing(`${OWN}.sha256`),
      {
        file: `${OWN}.sha256`,
        found: 'no such file',
        fix: `Restore the digest, or write this line into the file: ${OWN_SHA256}  source.fr.txt`,
      },
    ],
    [
      'a digest without its source',
      removing(OWN),
      { file: OWN, found: 'no such file', fix: 'Put the source text there, byte for byte.' },
    ],
    [
      'a source in a language that is not that of the sources',
      writing('example/source.en.txt', 'Protocol'),
      {
        file: 'example/source.en.txt',
        found: 'the file “source.en.txt”',
        fix: 'Rename the file to a language of the edition, or remove it.',
      },
    ],
  ])('is reported with %s', (_, change, problem) => {
    expect(problemsAfter([addingExample, change])).toEqual([expect.objectContaining(problem)]);
  });
});
