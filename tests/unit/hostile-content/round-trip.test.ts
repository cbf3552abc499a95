import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/edition/read/document-markdown.ts';
import type { Problem } from '../../../src/edition/read/problem.ts';
import { setSpaces } from '../../../src/edition/spacing.ts';
import type { DocumentText } from '../../../src/edition/types.ts';
import { fuzzing } from './fuzzing.ts';
import { trees, writeOut } from './trees.ts';
import type { Tree } from './trees.ts';

/** The words and the order of a text that was read, as a tree. */
const treeOf = ({ lang, title, closing, agenda, opening, sections }: DocumentText): Tree => ({
  lang,
  title,
  closing,
  agenda: agenda.map(({ text }) => text),
  opening: opening.map(({ text }) => text),
  sections: sections.map((section) => ({
    title: section.title,
    paragraphs: section.paragraphs.map(({ text, items }) => ({
      text,
      items: items.map((item) => item.text),
    })),
  })),
});

/** The same tree with the unbreakable spaces that reading sets. */
const spaced = ({ lang, title, closing, agenda, opening, sections }: Tree): Tree => {
  const set = (text: string) => setSpaces(text, lang);
  return {
    lang,
    title: set(title),
    closing: closing === undefined ? undefined : set(closing),
    agenda: agenda.map(set),
    opening: opening.map(set),
    sections: sections.map((section) => ({
      title: set(section.title),
      paragraphs: section.paragraphs.map(({ text, items }) => ({ text: set(text), items: items.map(set) })),
    })),
  };
};

const readBack = (text: string, lang: Tree['lang']) => {
  const problems: Problem[] = [];
  const file = { path: 'd/fr.md', text };
  const parsed = parseMarkdown(file, lang, 'd', (problem) => problems.push(problem));
  return { problems, tree: parsed && treeOf(parsed.text) };
};

test('any tree of sections, paragraphs and items is read back as it was written out', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const text = writeOut(tree);
      const { problems, tree: found } = readBack(text, tree.lang);
      expect(problems, text).toEqual([]);
      expect(found, text).toEqual(spaced(tree));
    }),
    fuzzing(300),
  );
});

test('a word lost between the two would be detected', () => {
  const tree: Tree = {
    lang: 'en',
    title: 'T',
    closing: undefined,
    agenda: [],
    opening: ['Peace *and* water.'],
    sections: [{ title: 'A', paragraphs: [{ text: 'One', items: ['two', 'three'] }] }],
  };
  const text = writeOut(tree);
  expect(readBack(text, 'en').tree).toEqual(tree);
  expect(readBack(text.replace('three', 'tree'), 'en').tree).not.toEqual(tree);
  expect(readBack(text.replaceAll('\\*', '*'), 'en').problems).toHaveLength(1);
});
