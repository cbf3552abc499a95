import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/edition/read/document-markdown.ts';
import type { Problem } from '../../../src/edition/read/problem.ts';
import type { DocumentText } from '../../../src/edition/types.ts';
import { CONTENT } from '../content-folder.ts';
import { fuzzing } from './fuzzing.ts';
import { mutated } from './mutations.ts';

const FILES = [
  ['declaration', 'fr'],
  ['declaration', 'en'],
  ['letter', 'fr'],
] as const;

const read = (text: string, lang: 'fr' | 'en' = 'fr') => {
  const problems: Problem[] = [];
  const parsed = parseMarkdown({ path: 'd/fr.md', text }, lang, 'd', (problem) => problems.push(problem));
  return { parsed, problems };
};

/** Numbers and words, which must not be lost; anything between them may be markup. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a file below its front matter, without a parser: character references are not words. */
const written = (text: string): string[] =>
  wordsIn(text.replace(/^\ufeff?---\n.*?\n---(?:\n|$)/s, '').replace(/&(?:#x?[\da-f]+|\w+);/gi, ' '));

/** The words in the model, numbers included. */
const kept = ({ opening, sections }: DocumentText): string[] =>
  [
    ...opening.map(({ text }) => text),
    ...sections.flatMap(({ number, title, paragraphs }) => [
      `${String(number)}. ${title}`,
      ...paragraphs.flatMap((each) => [
        `${String(each.number)}) ${each.text}`,
        ...each.items.map(({ text }) => text),
      ]),
    ]),
  ].flatMap(wordsIn);

/** The words of a file that its model does not have. */
function lost(text: string, model: DocumentText): string[] {
  const left = new Map<string, number>();
  for (const word of kept(model)) left.set(word, (left.get(word) ?? 0) + 1);
  return written(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count === 0;
  });
}

describe.each(FILES)('%s in %s, whatever is done to it,', (id, lang) => {
  const original = readFileSync(join(CONTENT, id, `${lang}.md`), 'utf8');

  test('is read with every word of it, or with problems that have a place', () => {
    const asItIs = read(original, lang).parsed?.text;
    expect(asItIs && lost(original, asItIs)).toEqual([]);
    let sound = 0;
    fc.assert(
      fc.property(mutated(original), (text) => {
        const { parsed, problems } = read(text, lang);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { file, line, found, expected, fix } of problems) {
          expect([file, line >= 1 && line <= lines], `${String(line)} of ${String(lines)}`).toEqual([
            'd/fr.md',
            true,
          ]);
          expect([found, expected, fix].every((words) => words.trim() !== '')).toBe(true);
        }
        if (problems.length > 0) return;
        expect(parsed).toBeDefined();
        if (parsed) expect(lost(text, parsed.text)).toEqual([]);
        sound += 1;
      }),
      fuzzing(150),
    );
    // If all changes were refused, lost words would go unnoticed.
    expect(sound).toBeGreaterThan(5);
  });
});

test('a lost word would be detected', () => {
  const text = readFileSync(join(CONTENT, 'letter/fr.md'), 'utf8');
  const model = read(text).parsed?.text;
  expect(model && lost(`${text}\nPerdu.`, model)).toEqual(['Perdu']);
});

describe('what a parser could choke on', () => {
  const FRONT = '---\nlang: fr\nstatus: official\nname: N\nslug: n\ntitle: T\n';
  const DEEP = 2000;

  test.each([
    ['brackets in brackets', `${FRONT}---\n\n${'['.repeat(DEEP)}a${']'.repeat(DEEP)}`],
    ['emphasis that never ends', `${FRONT}---\n\n${'*a _b '.repeat(DEEP)}`],
    ['an end of YAML before its end', `${FRONT}...\n---\n\na`],
  ])('is text where it means nothing else: %s', (_, text) => {
    const { parsed, problems } = read(text);
    expect(problems).toEqual([]);
    expect(parsed && lost(text, parsed.text)).toEqual([]);
  });

  test.each([
    ['quotations in quotations', `${FRONT}---\n\n${'>'.repeat(DEEP)} a`],
    ['lists in lists', `${FRONT}---\n\n${'- '.repeat(DEEP)} a`],
    ['YAML lists in lists', `${FRONT}agenda: ${'['.repeat(DEEP)}\n---\n\na`],
    ['YAML maps in maps', `${FRONT}agenda: ${'{a: '.repeat(DEEP)}\n---\n\na`],
    ['a list that holds itself', `${FRONT}agenda: &a [*a]\n---\n\na`],
    [
      'references that grow to billions',
      `${FRONT}agenda: [&a [x, x], &b [*a, *a, *a], &c [*b, *b, *b, *b], &d [*c, *c, *c, *c, *c], [*d, *d, *d, *d]]\n---\n\na`,
    ],
    ['a name that every object has', `${FRONT}__proto__: x\n---\n\na`],
    ['such a name with fields', `${FRONT}__proto__: { title: x }\n---\n\na`],
    ['a field whose name is a list', `${FRONT}? [a, b]\n: c\n---\n\na`],
    ['a number of no size', `${FRONT}closing: .inf\n---\n\na`],
    ['a paragraph with a nought before its number', `${FRONT}---\n\n## 1. A\n\n01) a`],
    ['a section with a nought before its number', `${FRONT}---\n\n## 01. A\n\n1) a`],
    ['an empty heading', `${FRONT}---\n\n##\n\n1) a`],
    ['an empty paragraph', `${FRONT}---\n\n## 1. A\n\n1)\n\n2) b`],
    ['an empty item', `${FRONT}---\n\n## 1. A\n\n1) a\n\n   -\n   - b`],
    ['a paragraph of nothing one can see', `${FRONT}---\n\n&#32;\n\na`],
    ['a character that no text has', `${FRONT}---\n\na\0b`],
    ['a reference to a character that there is not', `${FRONT}---\n\na&#xD800;b`],
    ['nothing but front matter', `${FRONT}---\n`],
    ['nothing but a line', '---'],
  ])('is a problem with its place: %s', (_, text) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { line } of problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(text.split('\n').length);
    }
  });
});
