import { describe, expect, test } from 'vitest';
import { copyOfBoth, copyOfQuotation, copyOfText } from '../../src/reader/tools/quote.ts';

const paragraph = { anchor: '5.1', label: '1)', text: 'Principes :' };
const item = { anchor: '5.1.1', label: '–', text: 'Respect;' };
const next = { anchor: '5.2', label: '2)', text: 'Nous & vous <ici>.' };
const ADDRESS = 'https://example.org/fr/declaration/5.1/';
const quoted = (...lines: Parameters<typeof copyOfText>[1][number][]) =>
  copyOfQuotation('fr', lines, `Déclaration, ${ADDRESS}`, ADDRESS).plain.split('\nDéclaration')[0];

describe('the text', () => {
  test('is what is printed, line by line', () => {
    expect(copyOfText('fr', [paragraph, item]).plain).toBe('1) Principes :\n– Respect;');
  });

  test('is safe as HTML', () => {
    expect(copyOfText('fr', [next]).html).toBe('<p lang="fr">2) Nous &amp; vous &lt;ici&gt;.</p>');
  });
});

describe('a quotation', () => {
  test.each([
    ['one paragraph leaves its number to the reference', [paragraph], '«\u00a0Principes :\u00a0»'],
    ['so does one with items', [paragraph, item], '«\u00a0Principes :\n– Respect;\u00a0»'],
    ['and one item', [item], '«\u00a0Respect;\u00a0»'],
    [
      'several keep their numbers',
      [paragraph, item, next],
      '«\u00a01) Principes :\n– Respect;\n2) Nous & vous <ici>.\u00a0»',
    ],
    ['several items keep their dashes', [item, item], '«\u00a0– Respect;\n– Respect;\u00a0»'],
  ])('of %s', (_, lines, expected) => {
    expect(quoted(...lines)).toBe(expected);
  });

  test('has the marks of its language, and the reference leads to its address', () => {
    const { plain, html } = copyOfQuotation('en', [item], `Statement, ${ADDRESS}`, ADDRESS);
    expect(plain).toBe(`“Respect;”\nStatement, ${ADDRESS}`);
    expect(html).toBe(
      `<blockquote lang="en"><p>“Respect;”</p></blockquote><p lang="en">Statement, <a href="${ADDRESS}">${ADDRESS}</a></p>`,
    );
  });
});

test('both languages are a table of two columns, and plain text one after the other', () => {
  const { plain, html } = copyOfBoth([
    { lang: 'fr', heading: 'Français', lines: [paragraph, item] },
    { lang: 'en', heading: 'English', lines: [{ ...paragraph, label: '(1)', text: 'Principles:' }, item] },
  ]);
  expect(plain).toBe('Français\n1) Principes :\n– Respect;\n\nEnglish\n(1) Principles:\n– Respect;');
  expect(html.match(/<tr>/g)).toHaveLength(3);
  expect(html.match(/<t[hd] lang="en"/g)).toHaveLength(3);
});
