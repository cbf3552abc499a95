import type { List, ListItem, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { EDITIONS, bareOf, bareWords, edition, filesOf, linesFromTop, text } from './editions.ts';

const RULE = '-'.repeat(72);

describe.each(EDITIONS)('plain text of %s', (_, of) => {
  test.each(filesOf(of, 'text').map((file) => [file.path, file] as const))(
    '%s has all words of the model, in order, and nothing else above the rule',
    async (__, file) => {
      const [body = '', notice = ''] = (await text(of, file)).split(`\n${RULE}\n`);
      expect(bareOf(body)).toBe(bareWords(of, file));
      expect(notice).toContain('https://example.org/base/');
    },
  );

  test('keeps within 72 columns, however long a paragraph is', async () => {
    for (const file of filesOf(of, 'text')) {
      const lines = (await text(of, file)).split('\n');
      // Letters of Chinese and Japanese take two columns, so they count for more than they are here.
      expect(lines.filter((line) => line.length > 72)).toEqual([]);
      expect(lines.every((line) => line === line.trimEnd())).toBe(true);
    }
  });
});

test('numbers hang in the margin, dashes in that of the text', async () => {
  const [file] = filesOf(edition, 'text').filter(({ path }) => path.includes('declaration.fr'));
  if (!file) throw new Error('no file');
  const lines = (await text(edition, file)).split('\n');
  const start = lines.findIndex((line) => line.startsWith('2)   Nous nous sommes félicités'));
  expect(lines.slice(start, start + 3)).toEqual([
    '2)   Nous nous sommes félicités des progrès réguliers de la coopération',
    '     entre le Japon et l’Asie centrale.',
    '',
  ]);
  expect(lines).toContain('     – Consolidation de la paix;');
  // The office is above the name, as printed.
  expect(lines[lines.indexOf('     (Signé) Yoriko Kawaguchi') - 1]).toBe(
    '     La Ministre des affaires étrangères du Japon',
  );
});

test('what a no-break space joins is not parted at the end of a line', async () => {
  for (const file of filesOf(edition, 'text')) {
    const words = await text(edition, file);
    expect(words).not.toMatch(/«\s*\n|\n\s*»/);
    expect(words.includes('\u00a0')).toBe(file.langs[0] === 'fr' || words.includes('28\u00a0August'));
  }
});

/** The lines of a Markdown file as a parser of CommonMark reads them, with the numbers of its lists. */
function markdownLines(markdown: string): string[] {
  const tree: Root = unified().use(remarkParse).parse(markdown);
  const lines = (node: Nodes): string[] => {
    if (node.type === 'list') return node.children.flatMap((item, index) => listItem(node, item, index));
    if (node.type === 'paragraph' || node.type === 'heading') return [plain(node)];
    return 'children' in node ? node.children.flatMap(lines) : [];
  };
  const listItem = (list: List, item: ListItem, index: number): string[] => {
    const [first = '', ...rest] = item.children.flatMap(lines);
    return [`${list.ordered ? String((list.start ?? 1) + index) : '–'} ${first}`, ...rest];
  };
  const end = tree.children.findIndex(({ type }) => type === 'thematicBreak');
  return tree.children.slice(0, end).flatMap(lines);
}

const plain = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) throw new Error(`The text has become ${node.type}.`);
  return node.children.map(plain).join('');
};

describe.each(EDITIONS)('Markdown of %s', (_, of) => {
  test.each(filesOf(of, 'markdown').map((file) => [file.path, file] as const))(
    '%s is read by a parser as the lines of the model, each with its number',
    async (__, file) => {
      if (!file.document) throw new Error('no document');
      const expected = linesFromTop(file.document, file.langs[0]).map(({ label, text: words }) => {
        if (label === undefined) return words;
        // A section has its number in its text; paragraphs and items are entries of lists.
        return label.endsWith('.') ? `${label} ${words}` : `${label.replace(/[()]/g, '')} ${words}`;
      });
      expect(markdownLines(await text(of, file))).toEqual(expected);
    },
  );
});

test('Markdown has the form in which the content of the edition is written', async () => {
  const [file] = filesOf(edition, 'markdown').filter(({ path }) => path.includes('declaration.fr'));
  if (!file) throw new Error('no file');
  const markdown = await text(edition, file);
  expect(markdown).toContain('\n# Déclaration commune\n');
  expect(markdown).toContain('\n## 1. Valeurs et principes fondamentaux\n\n1) Nous sommes convenus');
  expect(markdown).toContain('\n   - Consolidation de la paix;\n');
});
